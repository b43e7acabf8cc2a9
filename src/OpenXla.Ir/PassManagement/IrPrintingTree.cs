using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.PassManagement;

/// <summary>
/// The files of <c>--mlir-print-ir-tree-dir</c>: a directory per operation, named after it and its symbol, inside of that of its parent; in it a file
/// per print, named after how often each operation on the way had been printed and the pass.
/// </summary>
internal sealed class IrPrintingTree
{
    private readonly Dictionary<Operation, int> _counters = [];

    /// <summary>What kept the file from being written; null where it is there.</summary>
    internal string? Write(string root, Pass pass, Operation op, byte[] text)
    {
        var directories = new Stack<string>();
        var counts = new Stack<int>();
        _counters[op] = _counters.GetValueOrDefault(op, -1) + 1;
        for (var at = op; at is not null; at = at.ParentOp)
        {
            // As upstream, an operation that was on the way counts as printed once.
            _counters.TryAdd(at, 0);
            counts.Push(_counters[at]);
            directories.Push(DirectoryOf(at));
        }
        var path = root;
        try
        {
            if (MakeDirectory(path) is { } missing) return missing;
            while (directories.TryPop(out var directory))
            {
                path = Path.Combine(path, directory);
                if (MakeDirectory(path) is { } problem) return problem;
            }
            path = Path.Combine(path, $"{string.Join('_', counts)}_{pass.Name}.mlir");
            File.WriteAllBytes(path, text);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"Error opening output file {path}: {problem.Message}";
        }
    }

    private static string DirectoryOf(Operation op)
    {
        var symbol = op.GetAttribute<StringAttr>("sym_name")?.Value ?? "no-symbol-name";
        return $"{op.Name.Replace('.', '_')}_{symbol.Replace('/', '_').Replace('\\', '_')}";
    }

    /// <summary>As upstream, what is above the directory must be there.</summary>
    private static string? MakeDirectory(string path)
    {
        if (Directory.Exists(path)) return null;
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } above && !Directory.Exists(above)) return $"Error while creating directory {path}: No such file or directory";
        try
        {
            Directory.CreateDirectory(path);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return $"Error while creating directory {path}: Permission denied";
        }
    }
}
