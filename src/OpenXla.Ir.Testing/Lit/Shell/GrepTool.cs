using System.Text.RegularExpressions;
using OpenXla.Ir.Testing.FileCheck;

namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary><c>grep [-v] [-q] [-c] [-i] [-F] [-E] pattern [files]</c>; patterns are POSIX extended in every mode but <c>-F</c>.</summary>
internal sealed class GrepTool : ILitTool
{
    public string Name => "grep";

    public int Run(IReadOnlyList<string> arguments, LitToolIo io)
    {
        var flags = string.Concat(arguments.TakeWhile(static argument => argument.StartsWith('-') && argument.Length > 1 && argument != "-e"));
        var operands = arguments.SkipWhile(static argument => argument.StartsWith('-') && argument.Length > 1 && argument != "-e")
            .SkipWhile(static argument => argument == "-e").ToList();
        if (operands.Count == 0) return 2;

        var pattern = Compile(operands[0], flags);
        var matched = Lines(operands.Skip(1), io).Where(line => pattern.IsMatch(line) != flags.Contains('v')).ToList();
        using var output = io.OpenStdout();
        if (flags.Contains('c')) output.Write($"{matched.Count}\n");
        else if (!flags.Contains('q')) output.Write(string.Concat(matched.Select(static line => line + "\n")));
        return matched.Count > 0 ? 0 : 1;
    }

    private static Regex Compile(string text, string flags)
    {
        var groups = 0;
        var pattern = flags.Contains('F') ? Regex.Escape(text) : PosixRegexTranslator.Translate(text, ref groups);
        return new Regex(pattern, flags.Contains('i') ? RegexOptions.IgnoreCase : RegexOptions.None);
    }

    private static IEnumerable<string> Lines(IEnumerable<string> files, LitToolIo io)
    {
        var hasFile = false;
        foreach (var file in files)
        {
            hasFile = true;
            foreach (var line in File.ReadLines(io.Resolve(file))) yield return line;
        }

        if (hasFile) yield break;
        using var reader = io.OpenStdin();
        while (reader.ReadLine() is { } line) yield return line;
    }
}
