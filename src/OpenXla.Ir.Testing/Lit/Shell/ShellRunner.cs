using System.Text;

namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>Executes scripts. The commands of a pipe run one after another; each reads what the one before has left in memory.</summary>
internal sealed class ShellRunner(CommandRunner commands, ShellState state, CancellationToken cancellation)
{
    /// <summary>Every command that ran, in order.</summary>
    public List<CommandRecord> Records { get; } = [];

    /// <summary>Runs all steps that their operators let run.</summary>
    /// <returns>The exit code of the last one.</returns>
    public int Run(ShellScript script)
    {
        var exitCode = 0;
        foreach (var (joiner, pipeline) in script.Steps)
        {
            if (joiner == "&&" && exitCode != 0) continue;
            if (joiner == "||" && exitCode == 0) continue;
            exitCode = Run(pipeline, out _);
        }

        return exitCode;
    }

    /// <summary>Runs one pipe; it fails when any of its commands fails.</summary>
    /// <param name="pipeline">The commands.</param>
    /// <param name="output">What the last command wrote.</param>
    public int Run(ShellPipeline pipeline, out byte[] output)
    {
        var exitCode = 0;
        output = [];
        for (var index = 0; index < pipeline.Commands.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            using var input = new MemoryStream(output, writable: false);
            var stageCode = RunStage(pipeline.Commands[index], input, isLast: index + 1 == pipeline.Commands.Count, out output);
            if (stageCode != 0) exitCode = stageCode;
        }

        if (!pipeline.IsNegated) return exitCode;
        return exitCode == 0 ? 1 : 0;
    }

    private int RunStage(ShellCommand command, Stream input, bool isLast, out byte[] written)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        string? explanation = null;
        int exitCode;
        try
        {
            using var streams = new CommandStreams(command, input, output, error, state);
            (exitCode, explanation) = commands.Run(command, streams, state, cancellation);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.Write(Encoding.UTF8.GetBytes($"{command}: {problem.Message}\n"));
            exitCode = 1;
        }

        written = output.ToArray();
        var shown = isLast ? Encoding.UTF8.GetString(written) : "";
        Records.Add(new CommandRecord(command.ToString(), exitCode, shown, Encoding.UTF8.GetString(error.ToArray()), explanation));
        return exitCode;
    }
}
