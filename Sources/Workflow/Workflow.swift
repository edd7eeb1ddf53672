/// Lines up the steps; one function a command.
public enum Workflow {}
