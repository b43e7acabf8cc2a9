using System.Text;

namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>Finds out what a command's first word means, and runs it.</summary>
internal sealed class CommandRunner(ILitToolProvider tools)
{
    /// <summary>What a shell reports for a process that was aborted; an exception out of a tool counts as that.</summary>
    private const int Crashed = 134;

    private const int FirstSignalCode = 128;

    public (int ExitCode, string? Explanation) Run(ShellCommand command, CommandStreams streams, ShellState state, CancellationToken cancellation)
    {
        if (command.Words.Count == 0)
        {
            foreach (var (name, value) in command.Assignments) state.Environment[name] = value;
            return (0, null);
        }

        var environment = state.Environment;
        if (command.Assignments.Count > 0)
        {
            environment = new Dictionary<string, string>(environment);
            foreach (var (name, value) in command.Assignments) environment[name] = value;
        }

        var words = command.Words.SelectMany(word => word.Expand(state.WorkingDirectory)).ToList();
        return Run(words, streams, state, environment, cancellation);
    }

    private (int ExitCode, string? Explanation) Run(IReadOnlyList<string> words, CommandStreams streams, ShellState state,
        Dictionary<string, string> environment, CancellationToken cancellation)
    {
        switch (words[0])
        {
            case "not":
                return Not(words, streams, state, environment, cancellation);
            case "env":
                return WithEnvironment(words, streams, state, environment, cancellation);
            case "xargs":
                return ForEachLine(words, streams, state, environment, cancellation);
            case "cd":
                return (ChangeDirectory(words, streams, state), null);
            case "export":
                foreach (var assignment in words.Skip(1)) Assign(state.Environment, assignment);
                return (0, null);
            case "unset":
                foreach (var name in words.Skip(1)) state.Environment.Remove(name);
                return (0, null);
        }

        var io = new LitToolIo
        {
            WorkingDirectory = state.WorkingDirectory,
            Stdin = streams.Input,
            Stdout = streams.Output,
            Stderr = streams.Error,
            Environment = environment,
            Cancellation = cancellation,
        };
        var arguments = words.Skip(1).ToList();
        var tool = tools.Find(words[0]) ?? BuiltinTools.Find(words[0]) ?? new ExternalTool(words[0]);
        return (RunTool(tool, arguments, io), io.Explanation);
    }

    private static int RunTool(ILitTool tool, List<string> arguments, LitToolIo io)
    {
        try
        {
            return tool.Run(arguments, io);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            io.Stderr.Write(Encoding.UTF8.GetBytes($"{tool.Name}: crashed: {problem}\n"));
            io.Explanation = $"{tool.Name} crashed: {problem.GetType().Name}: {problem.Message}";
            return Crashed;
        }
    }

    private (int, string?) Not(IReadOnlyList<string> words, CommandStreams streams, ShellState state,
        Dictionary<string, string> environment, CancellationToken cancellation)
    {
        var expectsCrash = words.Count > 1 && words[1] == "--crash";
        var inner = words.Skip(expectsCrash ? 2 : 1).ToList();
        if (inner.Count == 0) return (1, "'not' without a command");
        var (exitCode, explanation) = Run(inner, streams, state, environment, cancellation);
        if (exitCode == ExternalTool.NotFound && explanation is not null) return (exitCode, explanation);
        var hasCrashed = exitCode is < 0 or >= FirstSignalCode;
        if (expectsCrash) return hasCrashed ? (0, null) : (1, $"'{inner[0]}' was expected to crash, but its exit code is {exitCode}");
        if (hasCrashed) return (1, explanation);
        return exitCode != 0 ? (0, null) : (1, $"'{inner[0]}' was expected to fail, but it succeeded");
    }

    /// <summary><c>xargs -I{} command {}</c>: the command once for each line, in which the line takes the place of the word.</summary>
    private (int, string?) ForEachLine(IReadOnlyList<string> words, CommandStreams streams, ShellState state,
        Dictionary<string, string> environment, CancellationToken cancellation)
    {
        int command = words.Count > 1 && words[1] == "-I" ? 3 : 2;
        if (words.Count <= command || !words[1].StartsWith("-I", StringComparison.Ordinal)) return (1, "xargs is known as 'xargs -I WORD command' only");
        var word = command == 3 ? words[2] : words[1][2..];
        if (word.Length == 0) return (1, "xargs -I needs a word");
        using var lines = new StreamReader(streams.Input, Encoding.UTF8, leaveOpen: true);
        while (lines.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            List<string> replaced = [.. words.Skip(command).Select(w => w.Replace(word, line.Trim(), StringComparison.Ordinal))];
            var (exitCode, explanation) = Run(replaced, streams, state, environment, cancellation);
            if (exitCode != 0) return (exitCode, explanation);
        }
        return (0, null);
    }

    private (int, string?) WithEnvironment(IReadOnlyList<string> words, CommandStreams streams, ShellState state,
        Dictionary<string, string> environment, CancellationToken cancellation)
    {
        var changed = new Dictionary<string, string>(environment);
        var next = 1;
        for (; next < words.Count; next++)
        {
            if (words[next] == "-i") changed.Clear();
            else if (words[next] == "-u" && next + 1 < words.Count) changed.Remove(words[++next]);
            else if (words[next].StartsWith("--unset=", StringComparison.Ordinal)) changed.Remove(words[next]["--unset=".Length..]);
            else if (words[next].Contains('=')) Assign(changed, words[next]);
            else break;
        }

        if (next < words.Count) return Run([.. words.Skip(next)], streams, state, changed, cancellation);
        var listing = string.Concat(changed.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}={pair.Value}\n"));
        streams.Output.Write(Encoding.UTF8.GetBytes(listing));
        return (0, null);
    }

    private static int ChangeDirectory(IReadOnlyList<string> words, CommandStreams streams, ShellState state)
    {
        var target = words.Count == 2 ? state.Resolve(words[1]) : "";
        if (Directory.Exists(target))
        {
            state.WorkingDirectory = target;
            return 0;
        }

        streams.Error.Write(Encoding.UTF8.GetBytes($"cd: no such directory: {string.Join(' ', words.Skip(1))}\n"));
        return 1;
    }

    private static void Assign(Dictionary<string, string> environment, string assignment)
    {
        var equals = assignment.IndexOf('=');
        if (equals > 0) environment[assignment[..equals]] = assignment[(equals + 1)..];
    }
}
