using OpenXla.Ir.Testing.FileCheck.Ir;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>The <c>FileCheck</c> tool as a function: 0 when the input passes, 1 when it fails, 2 when it could not be checked.</summary>
public static class FileCheckCommand
{
    private const int Passed = 0;
    private const int Failed = 1;
    private const int Unusable = 2;
    private const string EnvironmentOptions = "FILECHECK_OPTS";

    public static int Run(string[] args, TextReader stdin, TextWriter stdout, TextWriter stderr)
    {
        ArgumentNullException.ThrowIfNull(stdin);
        return Run(args, () => ByteText.FromText(stdin.ReadToEnd()), stdout, stderr, null, Environment.GetEnvironmentVariable(EnvironmentOptions));
    }

    /// <param name="args">Arguments without the name of the tool.</param>
    /// <param name="stdin">Read only when no <c>--input-file</c> is given.</param>
    /// <param name="stdout">Takes help and version.</param>
    /// <param name="stderr">Takes diagnostics and the input dump.</param>
    /// <param name="workingDirectory">Where relative paths start; null for the one of the process.</param>
    /// <param name="environment">Looked up for FILECHECK_OPTS; null for the one of the process.</param>
    /// <param name="failures">When given, receives the failed directives.</param>
    /// <param name="newContext">Makes what <c>CHECK-IR</c> blocks are read with, from the paths of plugins; null for the builtin dialect alone.</param>
    public static int Run(IReadOnlyList<string> args, Stream stdin, TextWriter stdout, TextWriter stderr,
        string? workingDirectory = null, IReadOnlyDictionary<string, string>? environment = null, ICollection<FileCheckFailure>? failures = null,
        Func<IReadOnlyList<string>, IrContext>? newContext = null)
    {
        ArgumentNullException.ThrowIfNull(stdin);
        var more = environment is null
            ? Environment.GetEnvironmentVariable(EnvironmentOptions)
            : environment.GetValueOrDefault(EnvironmentOptions);
        return Run(args, () => ReadAll(stdin), stdout, stderr, workingDirectory, more, failures, newContext);
    }

    private static int Run(IReadOnlyList<string> args, Func<string> stdin, TextWriter stdout, TextWriter stderr,
        string? workingDirectory, string? moreOptions, ICollection<FileCheckFailure>? failures = null,
        Func<IReadOnlyList<string>, IrContext>? newContext = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(stdout);
        ArgumentNullException.ThrowIfNull(stderr);
        try
        {
            var inherited = (moreOptions ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var options = new FileCheckOptionsParser([.. inherited, .. args]).Parse();
            if (options.ShowHelp || options.ShowVersion || options.DumpInput == "help")
            {
                stdout.Write(options.ShowVersion ? FileCheckHelp.Version : options.ShowHelp ? FileCheckHelp.Usage : FileCheckHelp.DumpInput);
                return Passed;
            }

            OptionsCheck.Complete(options);
            return Check(options, stdin, stderr, workingDirectory ?? "", string.Join(' ', args), failures, newContext ?? (static _ => new IrContext()));
        }
        catch (FileCheckUsageException mistake)
        {
            stderr.Write(mistake.Message + "\n");
            return mistake.ExitCode;
        }
        catch (CheckFileException mistake)
        {
            new DiagnosticPrinter(stderr).Print(mistake);
            return mistake.ExitCode;
        }
    }

    private static int Check(FileCheckOptions options, Func<string> stdin, TextWriter stderr, string directory, string commandLine,
        ICollection<FileCheckFailure>? failures, Func<IReadOnlyList<string>, IrContext> newContext)
    {
        var checkText = ReadFile(options.CheckFile, stdin, directory, "check");
        var checkSource = new SourceText(ByteText.FromText(options.CheckFile),
            SourceText.Canonicalize(checkText, options.StrictWhitespace));
        var blocks = IrBlock.FindAll(checkText, options.Prefixes);
        var checks = new CheckFileParser(checkSource, options, blocks.Select(static block => block.Prefix)).Parse();

        var inputText = ReadFile(options.InputFile, stdin, directory, "input");
        var inputName = options.InputFile == "-" ? "<stdin>" : options.InputFile;
        if (inputText.Length == 0 && !options.AllowEmpty)
        {
            stderr.Write($"FileCheck error: '{options.InputFile}' is empty.\nFileCheck command line:  FileCheck {commandLine}\n");
            return Unusable;
        }

        var input = new SourceText(ByteText.FromText(inputName), SourceText.Canonicalize(inputText, options.StrictWhitespace));
        var reporter = new MatchReporter(new DiagnosticPrinter(stderr), input, checks.Variables, options);
        var succeeded = new Matcher(checks, input, reporter, options).Run();
        foreach (var failure in reporter.Failures) failures?.Add(failure);
        if (options.DumpInput == "always" || (options.DumpInput == "fail" && !succeeded))
        {
            stderr.Write($"\nInput file: {inputName}\nCheck file: {options.CheckFile}\n\n-dump-input=help explains the following input dump.\n\n");
            new InputDump(input, reporter.Events, options).Write(stderr);
        }

        if (blocks.Count > 0)
        {
            var check = new IrCheck(newContext([.. options.Plugins.Select(path => Path.Combine(directory, path))]), stderr);
            succeeded &= check.Run(blocks, options.CheckFile, inputName, ByteText.ToText(inputText));
            foreach (var failure in check.Failures) failures?.Add(failure);
        }
        return succeeded ? Passed : Failed;
    }

    private static string ReadFile(string path, Func<string> stdin, string directory, string role)
    {
        if (path == "-") return stdin();
        try
        {
            return ByteText.FromBytes(File.ReadAllBytes(Path.Combine(directory, path)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var reason = problem is FileNotFoundException or DirectoryNotFoundException ? "No such file or directory" : problem.Message;
            throw new FileCheckUsageException($"Could not open {role} file '{path}': {reason}", Unusable);
        }
    }

    private static string ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return ByteText.FromBytes(memory.ToArray());
    }
}
