import Foundation
import Synchronization

/// Chromium without a window, spoken to by its DevTools protocol over a pipe: messages in JSON, a
/// zero byte after each (`--remote-debugging-pipe` reads from descriptor 3 and writes to 4).
final class Browser {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// What a page asked of the world or complained of since it was opened.
  struct Complaints: Hashable {
    /// Addresses, those of files and data of the page itself apart.
    var requests: [String] = []
    /// Errors and warnings of scripts, of the security policy, of the console.
    var messages: [String] = []
    /// Alerts, which no page of ours opens.
    var dialogs = 0
  }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let profile: URL
  private var unread = Data()
  private var number = 0
  private var session = ""
  private(set) var complaints = Complaints()
  private var isLoaded = false

  /// With a window of a size in pixels, for a reader who prefers light or dark pages.
  init(size: (width: Int, height: Int) = (1440, 1000), isDark: Bool = false) throws {
    profile = FileManager.default.temporaryDirectory.appending(path: "browser-\(UUID())")
    process.executableURL = URL(filePath: "/bin/sh")
    let options = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--remote-debugging-pipe", "--user-data-dir='\(profile.path)'",
    ]
    process.arguments = [
      "-c",
      "exec chromium \(options.joined(separator: " ")) 3<&0 4>&1 0</dev/null 1>/dev/null "
        + "2>/dev/null",
    ]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // A browser that hangs must not hang the tests: they fail when it ends.
    let watched = process
    DispatchQueue.global().asyncAfter(deadline: .now() + 300) { watched.terminate() }
    try attach(size, isDark)
  }

  deinit {
    // One that is told to close takes its files along.
    session = ""
    if (try? call("Browser.close")) == nil { process.terminate() }
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: profile)
  }

  private func attach(_ size: (width: Int, height: Int), _ isDark: Bool) throws {
    let target = try call("Target.createTarget", ["url": "about:blank"])["targetId"] ?? ""
    let attached = try call("Target.attachToTarget", ["targetId": target, "flatten": true])
    session = attached["sessionId"] as? String ?? ""
    for domain in ["Page", "Runtime", "Network", "Log"] { try call("\(domain).enable") }
    try call(
      "Emulation.setDeviceMetricsOverride",
      ["width": size.width, "height": size.height, "deviceScaleFactor": 1, "mobile": false])
    let features = [
      ["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"],
      ["name": "prefers-reduced-motion", "value": "reduce"],
    ]
    try call("Emulation.setEmulatedMedia", ["features": features])
  }

  /// Opens an address and waits until it is loaded.
  func open(_ address: String) throws {
    complaints = Complaints()
    isLoaded = false
    // The same file with another fragment would not be loaded anew.
    try call("Page.navigate", ["url": "about:blank"])
    while !isLoaded { try receive() }
    isLoaded = false
    try call("Page.navigate", ["url": address])
    while !isLoaded { try receive() }
  }

  /// The value of an expression, which may be a promise.
  @discardableResult
  func value(_ expression: String) throws -> Any? {
    let answer = try call(
      "Runtime.evaluate",
      ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let exception = answer["exceptionDetails"] { throw Failure(description: "\(exception)") }
    return (answer["result"] as? [String: Any])?["value"]
  }

  /// The text of an expression's value.
  func text(_ expression: String) throws -> String {
    let value = try value("String(\(expression))")
    return value as? String ?? ""
  }

  /// Runs script in the page before its own.
  func prepare(_ script: String) throws {
    try call("Page.addScriptToEvaluateOnNewDocument", ["source": script])
  }

  /// Turns script of the page on or off; what the test evaluates runs all the same.
  func allowScript(_ isAllowed: Bool) throws {
    try call("Emulation.setScriptExecutionDisabled", ["value": !isAllowed])
  }

  /// Presses and lets go of a key: "Enter", "ArrowDown", "a".
  func press(_ key: String) throws {
    var event: [String: Any] = ["key": key, "code": key]
    let codes = [
      "Enter": 13, "Escape": 27, "Tab": 9, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39,
      "ArrowDown": 40, " ": 32,
    ]
    event["windowsVirtualKeyCode"] = codes[key] ?? 0
    if key == "Enter" { event["text"] = "\r" }
    if key.count == 1 { event["text"] = key }
    for type in ["keyDown", "keyUp"] {
      event["type"] = type
      try call("Input.dispatchKeyEvent", event)
    }
  }

  /// Writes text where the focus is.
  func type(_ text: String) throws { try call("Input.insertText", ["text": text]) }

  /// Moves the pointer to the middle of the first element that a selector finds.
  func point(at selector: String) throws {
    try call("Input.dispatchMouseEvent", try mouse("mouseMoved", at: selector))
  }

  /// Moves the pointer to a place in the window.
  func point(x: Double, y: Double) throws {
    try call("Input.dispatchMouseEvent", ["type": "mouseMoved", "x": x, "y": y])
  }

  /// Clicks in the middle of the first element that a selector finds.
  func click(_ selector: String) throws {
    try point(at: selector)
    for type in ["mousePressed", "mouseReleased"] {
      var event = try mouse(type, at: selector)
      event["button"] = "left"
      event["clickCount"] = 1
      try call("Input.dispatchMouseEvent", event)
    }
  }

  private func mouse(_ type: String, at selector: String) throws -> [String: Any] {
    let place = try value(
      """
      (() => {
        const found = document.querySelector(\(quoted(selector)));
        if (!found) return null;
        found.scrollIntoView({ block: "center", inline: "center" });
        const box = found.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      })()
      """)
    guard let place = place as? [Double] else { throw Failure(description: "no \(selector)") }
    return ["type": type, "x": place[0], "y": place[1]]
  }

  /// A picture of the window, or of the whole page, as PNG.
  func screenshot(ofAll isWhole: Bool = false) throws -> Data {
    let answer = try call("Page.captureScreenshot", ["captureBeyondViewport": isWhole])
    return Data(base64Encoded: answer["data"] as? String ?? "") ?? Data()
  }

  /// The page as it would be printed, as PDF.
  func printed() throws -> Data {
    let answer = try call("Page.printToPDF", ["preferCSSPageSize": true])
    return Data(base64Encoded: answer["data"] as? String ?? "") ?? Data()
  }

  @discardableResult
  private func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    number += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if !session.isEmpty { message["sessionId"] = session }
    try input.fileHandleForWriting.write(
      contentsOf: JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let answer = try receive()
      guard answer["id"] as? Int == number else { continue }
      if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// The next message; events are taken note of.
  @discardableResult
  private func receive() throws -> [String: Any] {
    while true {
      if let end = unread.firstIndex(of: 0) {
        let message = try JSONSerialization.jsonObject(with: unread[..<end])
        unread = Data(unread[(end + 1)...])
        let fields = message as? [String: Any] ?? [:]
        note(fields["method"] as? String ?? "", fields["params"] as? [String: Any] ?? [:])
        return fields
      }
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else {
        throw Failure(description: "chromium ended; is it installed? run 'scripts/setup tests'")
      }
      unread.append(more)
    }
  }

  private func note(_ event: String, _ parameters: [String: Any]) {
    switch event {
    case "Page.loadEventFired": isLoaded = true
    case "Page.javascriptDialogOpening":
      complaints.dialogs += 1
    case "Runtime.exceptionThrown": complaints.messages.append("\(parameters)")
    case "Runtime.consoleAPICalled": complaints.messages.append("\(parameters["args"] ?? "")")
    case "Log.entryAdded": complaints.messages.append("\(parameters["entry"] ?? "")")
    case "Network.requestWillBeSent":
      let request = parameters["request"] as? [String: Any]
      let address = request?["url"] as? String ?? ""
      if !address.hasPrefix("file:///") { complaints.requests.append(address) }
    default: break
    }
  }
}

/// Text as a literal of JavaScript.
func quoted(_ text: String) -> String {
  let data = try? JSONSerialization.data(withJSONObject: text, options: .fragmentsAllowed)
  return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
}
