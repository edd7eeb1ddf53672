import Knowledge

/// Pairs of names that are two actors, or that nothing tells to be one.
let differentPairs: [NamePair] = [
  // Fathers and sons, siblings, spouses
  NamePair("George W. Bush", "George H. W. Bush", of: "United States"),
  NamePair("George W. Bush", "Jeb Bush", of: "United States"),
  NamePair("Bashar al-Assad", "Hafez al-Assad", of: "Syria"),
  NamePair("Kim Jong Il", "Kim Jong Un", of: "North Korea"),
  NamePair("Kim Jong-il", "Kim Jong-un", of: "North Korea"),
  NamePair("Kim Il Sung", "Kim Jong Il", of: "North Korea"),
  NamePair("Kim Jong Un", "Kim Yo Jong", of: "North Korea"),
  NamePair("Hun Sen", "Hun Manet", of: "Cambodia"),
  NamePair("Justin Trudeau", "Pierre Trudeau", of: "Canada"),
  NamePair("Indira Gandhi", "Rajiv Gandhi", of: "India"),
  NamePair("Rahul Gandhi", "Rajiv Gandhi", of: "India"),
  NamePair("Sonia Gandhi", "Sanjay Gandhi", of: "India"),
  NamePair("Heydar Aliyev", "Ilham Aliyev", of: "Azerbaijan"),
  NamePair("Mehriban Aliyeva", "Ilham Aliyev", of: "Azerbaijan"),
  NamePair("Lech Kaczynski", "Jaroslaw Kaczynski", of: "Poland"),
  NamePair("Robert Kennedy", "Robert Kennedy Jr.", of: "United States"),
  NamePair("Donald Trump", "Donald Trump Jr.", of: "United States"),
  NamePair("Donald Trump", "Ivanka Trump", of: "United States"),
  NamePair("Bill Clinton", "Hillary Clinton", of: "United States"),
  NamePair("Fidel Castro", "Raul Castro", of: "Cuba"),
  NamePair("Mahinda Rajapaksa", "Gotabaya Rajapaksa", of: "Sri Lanka"),
  NamePair("David Miliband", "Ed Miliband", of: "United Kingdom"),
  NamePair("Vitali Klitschko", "Wladimir Klitschko", of: "Ukraine"),
  NamePair("Ferdinand Marcos", "Ferdinand Marcos Jr.", of: "Philippines"),
  NamePair("Benazir Bhutto", "Bilawal Bhutto", of: "Pakistan"),
  NamePair("Nawaz Sharif", "Shehbaz Sharif", of: "Pakistan"),
  NamePair("Qusay Hussein", "Uday Hussein", of: "Iraq"),
  NamePair("Saddam Hussein", "Sadam Husain Rao", of: "Iraq"),
  NamePair("Peter Stone II", "Peter Stone III"),
  NamePair("Mohamed bin Zayed", "Khalifa bin Zayed", of: "United Arab Emirates"),
  NamePair("Mohammed bin Salman", "Khalid bin Salman", of: "Saudi Arabia"),
  NamePair("Mohammed bin Nayef", "Mohammed bin Salman", of: "Saudi Arabia"),
  // Women's endings
  NamePair("Rashid Rustamov", "Rashida Rustamova", of: "Azerbaijan"),
  NamePair("Aleksandr Ivanov", "Aleksandra Ivanova", of: "Russia"),
  NamePair(person("Rustamova"), person("Rashid Rustamov", of: "Azerbaijan")),
  NamePair(person("Navalnaya", of: "Russia"), person("Alexei Navalny", of: "Russia")),
  NamePair("Alexander Kowalski", "Alexandra Kowalska", of: "Poland"),
  NamePair("Valentin Petrov", "Valentina Petrova", of: "Bulgaria"),
  // Homonyms and near names
  NamePair(person("Li Wei", of: "China"), person("Li Wei", of: "Singapore")),
  NamePair("Li Wei", "Wei Li", of: "China"),
  NamePair("Kim Min Ho", "Kim Ho Min", of: "South Korea"),
  NamePair(person("John Smith", of: "Canada"), person("John Smith", of: "United Kingdom")),
  NamePair("Martin Cole", "Marvin Cole"), NamePair("Donald Reed", "Ronald Reed"),
  NamePair("Karen Hansen", "Karen Hanson", of: "Norway"),
  NamePair("John Hale", "Joan Hale"), NamePair("Daniel Costa", "Daniela Costa", of: "Brazil"),
  NamePair("Mario Draghi", "Maria Draghi", of: "Italy"),
  NamePair("John Kerry", "John Kelly", of: "United States"),
  NamePair("Robert Gates", "Robert Bates", of: "United States"),
  NamePair("Sergey Lavrov", "Sergey Lavrin", of: "Russia"),
  NamePair("Hasan Tahiri", "Husein Tahiri", of: "Iran"),
  NamePair("Ali Hasanov", "Vali Hasanov", of: "Azerbaijan"),
  NamePair("Michael Johnson", "Michelle Johnson", of: "United States"),
  NamePair("Robert Miller", "Roberta Miller", of: "United States"),
  NamePair("Antonio Costa", "Antony Costa"),
  NamePair("Adrian J. Colby", "Adrian K. Colby"),
  NamePair("John Paul Stevens", "John Peter Stevens", of: "United States"),
  NamePair("Mike R. Johnson", "Michael T. Johnson", of: "United States"),
  NamePair("John Reed", "John Reed Smith", of: "United States"),
  NamePair("Ali Khan", "Mohammed Ali Khan", of: "Pakistan"),
  NamePair(
    person("Bill Rogers", of: "United States"), person("William Rogers", of: "United States"),
    among: [person("Will Rogers", of: "United States")]),
  NamePair(
    person("Tony Smith", of: "Canada"), person("Anthony Smith", of: "Australia")),
  NamePair("A. Colby", "B. Colby"), NamePair("A. Blinken", "Robert Blinken"),
  NamePair(
    person("A. Petrov"), person("Andrei Petrov", of: "Russia"),
    among: [person("Anton Petrov", of: "Russia")]),
  // Surnames alone
  NamePair(
    person("Rustamov"), person("Rashid Rustamov", of: "Azerbaijan"),
    among: [person("Kamal Rustamov", of: "Azerbaijan")]),
  NamePair(
    person("Clinton"), person("Bill Clinton", of: "United States"),
    among: [person("Hillary Clinton", of: "United States")]),
  NamePair(
    person("Kim", of: "North Korea"), person("Kim Jong Un", of: "North Korea"),
    among: [person("Kim Yo Jong", of: "North Korea")]),
  NamePair(
    person("Hun", of: "Cambodia"), person("Hun Sen", of: "Cambodia"),
    among: [person("Hun Manet", of: "Cambodia")]),
  NamePair(person("Sanchez", of: "Mexico"), person("Pedro Sánchez", of: "Spain")),
  NamePair(person("Smith"), person("Smithson Clark")),
  // Ministers of one state
  NamePair(
    person("Hasanov").holding("interior minister", of: "Azerbaijan"),
    person("Zakir Hasanov", of: "Azerbaijan").holding("defence minister", of: "Azerbaijan"),
    among: [person("Ali Hasanov", of: "Azerbaijan").holding("aide", of: "Azerbaijan")]),
  NamePair(
    person("Hikmat Rzayev", of: "Azerbaijan")
      .holding("foreign minister", of: "Azerbaijan", on: "2024-05-03"),
    person("Hikmet Rzayev", of: "Azerbaijan")
      .holding("defence minister", of: "Azerbaijan", on: "2024-05-03")),
  NamePair(
    person("Hasanov", of: "Azerbaijan")
      .holding("finance minister", of: "Azerbaijan", on: "2024-05-03"),
    person("Zakir Hasanov", of: "Azerbaijan")
      .holding("defence minister", of: "Azerbaijan", on: "2024-05-03"),
    among: [person("Ali Hasanov", of: "Azerbaijan").holding("aide", of: "Azerbaijan")]),
  // States
  NamePair(group("Georgia", of: "United States"), state("Georgia", of: "Georgia")),
  NamePair(
    state("Congo", of: "Democratic Republic of the Congo"),
    state("Congo", of: "Republic of the Congo")),
  NamePair(state("Sudan"), state("South Sudan")),
  NamePair(state("Guinea"), state("Guinea-Bissau")),
  NamePair(state("Guinea"), state("Equatorial Guinea")),
  NamePair(state("Guinea"), state("Papua New Guinea")),
  NamePair(state("North Korea"), state("South Korea")), NamePair(state("Niger"), state("Nigeria")),
  NamePair(state("Iran"), state("Iraq")), NamePair(state("Austria"), state("Australia")),
  NamePair(state("Dominica"), state("Dominican Republic")),
  NamePair(state("Slovakia"), state("Slovenia")),
  // Organisations
  .organisations("Council of Europe", "Council of the European Union"),
  .organisations("European Council", "Council of Europe"),
  NamePair(
    organisation("Ministry of Foreign Affairs", of: "Armenia"),
    organisation("Ministry of Foreign Affairs", of: "Azerbaijan")),
  NamePair(
    organisation("Foreign Ministry of Armenia"), organisation("Foreign Ministry of Azerbaijan")),
  NamePair(organisation("Russia's Foreign Ministry"), organisation("Iran's Foreign Ministry")),
  .organisations("Ministry of Foreign Affairs", "Ministry of Foreign Trade", of: "Japan"),
  .organisations("Ministry of Defence", "Ministry of Finance", of: "Japan"),
  .organisations("Ministry of Finance", "Finance Committee", of: "Japan"),
  .organisations("Supreme Court of Ukraine", "Supreme Court of Poland"),
  .organisations("Bank of America", "Central Bank of America"),
  .organisations("World Bank", "World Trade Bank"),
  .organisations("International Court of Justice", "International Criminal Court"),
  .organisations("UNESCO", "UNICEF"),
  .organisations("Labour Party", "Party of Labourers", of: "United Kingdom"),
  NamePair(
    organisation("Labour Party", of: "United Kingdom"), organisation("Labour Party", of: "Israel")),
  NamePair(
    organisation("ICC"), organisation("International Criminal Court"),
    among: [organisation("International Cricket Council")]),
  NamePair(
    organisation("NATO", aliases: ["North Atlantic Treaty Organization"]),
    organisation("National Association of Theatre Owners", of: "United States")),
  NamePair(
    organisation("PDP", of: "Nigeria"), organisation("Peoples Democratic Party", of: "India")),
  NamePair(organisation("Apple Inc.", of: "United States"), organisation("Apple Bank")),
  NamePair(organisation("Lincoln"), person("Abraham Lincoln", of: "United States")),
  NamePair(organisation("Fidesz", of: "Hungary"), person("Viktor Orban", of: "Hungary")),
  NamePair(organisation("Likud", of: "Israel"), group("Likud", of: "Israel")),
  NamePair(organisation("Hamas"), group("Hamas")),
  NamePair(group("protesters"), group("protesters")), NamePair(group("rebels"), group("Rebels")),
  NamePair(group("Azerbaijanis"), group("Armenians")),
]
