namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary><c>diff [-u] [-b] [-w] [--strip-trailing-cr] left right</c>; shows the first place where both differ.</summary>
internal sealed class DiffTool : ILitTool
{
    private const int ShownLines = 20;

    public string Name => "diff";

    public int Run(IReadOnlyList<string> arguments, LitToolIo io)
    {
        var paths = arguments.Where(static argument => argument == "-" || !argument.StartsWith('-')).ToList();
        using var error = io.OpenStderr();
        if (paths.Count != 2)
        {
            error.Write("diff: two files are needed\n");
            return 2;
        }

        var left = Read(paths[0], arguments, io);
        var right = Read(paths[1], arguments, io);
        if (left.SequenceEqual(right)) return 0;
        using var output = io.OpenStdout();
        Show(output, paths, left, right);
        return 1;
    }

    private static List<string> Read(string path, IReadOnlyList<string> arguments, LitToolIo io)
    {
        using var reader = path == "-" ? io.OpenStdin() : new StreamReader(io.Resolve(path));
        var lines = reader.ReadToEnd().Split('\n').ToList();
        if (lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        else lines[^1] += "\\ No newline at end of file";
        var all = arguments.Contains("-w");
        var some = all || arguments.Contains("-b");
        if (arguments.Contains("--strip-trailing-cr")) lines = [.. lines.Select(static line => line.TrimEnd('\r'))];
        if (some) lines = [.. lines.Select(line => string.Join(all ? "" : " ", line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        return lines;
    }

    private static void Show(StreamWriter output, List<string> paths, List<string> left, List<string> right)
    {
        var start = left.Zip(right).TakeWhile(static pair => pair.First == pair.Second).Count();
        var most = Math.Min(left.Count, right.Count) - start;
        var end = 0;
        while (end < most && left[left.Count - 1 - end] == right[right.Count - 1 - end]) end++;
        output.Write($"--- {paths[0]}\n+++ {paths[1]}\n@@ -{start + 1},{left.Count - start - end} +{start + 1},{right.Count - start - end} @@\n");
        foreach (var line in left.Skip(start).Take(left.Count - start - end).Take(ShownLines)) output.Write($"-{line}\n");
        foreach (var line in right.Skip(start).Take(right.Count - start - end).Take(ShownLines)) output.Write($"+{line}\n");
    }
}
