namespace OpenXla.Ir.Testing.Lit;

// The idea of this namespace: a test is a file whose RUN lines are small shell commands. The shell is ours and the
// tools of this repository run inside the process, so that a thousand tests cost no thousand process starts and a
// debugger sees through all of them. Stages of a pipe run one after another with memory between them.

/// <summary>A command that RUN lines call by name and that runs inside this process.</summary>
public interface ILitTool
{
    string Name { get; }

    /// <summary>Runs the tool. Several tests call it at the same time, so it keeps no state between calls.</summary>
    /// <returns>The exit code, 0 for success.</returns>
    int Run(IReadOnlyList<string> arguments, LitToolIo io);
}
