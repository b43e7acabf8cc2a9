namespace OpenXla.Ir.Tool;

// The idea of this project: one program, many verbs. A verb is a class; it gets its arguments and a ToolIo, never the console
// or the current directory, so that lit and the tests run verbs inside their own process, several at a time.

/// <summary>What <c>openxla NAME …</c> does.</summary>
internal interface IVerb
{
    string Name { get; }

    /// <summary>One line of help.</summary>
    string Summary { get; }

    /// <returns>The exit code, 0 for success.</returns>
    int Run(IReadOnlyList<string> args, ToolIo io);
}
