using OpenXla.Ir.Testing.Lit.Shell;

namespace OpenXla.Ir.Testing.Lit;

/// <summary>Runs a command as a RUN line would: pipes, redirections, and our own tools inside of this process.</summary>
public static class CommandLine
{
    /// <returns>The exit code.</returns>
    /// <exception cref="FormatException">The text is no command.</exception>
    public static int Run(string command, string workingDirectory, ILitToolProvider tools, CancellationToken cancellation = default)
    {
        try
        {
            return new ShellRunner(new CommandRunner(tools), new ShellState(workingDirectory, LitEnvironment.Make()), cancellation).Run(ShellParser.Parse(command));
        }
        catch (ShellSyntaxException problem)
        {
            throw new FormatException(problem.Message, problem);
        }
    }
}
