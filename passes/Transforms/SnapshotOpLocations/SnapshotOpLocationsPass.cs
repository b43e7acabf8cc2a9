using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Transforms.SnapshotOpLocations;

/// <summary>Prints the program to a file, and says of each operation that it comes from there: a debugger then shows the program as it is now.</summary>
[Pass("snapshot-op-locations")]
public sealed partial class SnapshotOpLocationsPass : Pass<Operation>
{
    public override string DisplayName => "LocationSnapshot";

    /// <summary>The file; a new temporary one where it is empty, and <c>-</c> for the standard output.</summary>
    [Option("filename")] public string FileName { get; init; } = "";

    /// <summary>The name under which the new locations stand beside the old ones; where it is empty they take their place.</summary>
    [Option] public string Tag { get; init; } = "";

    /// <summary>Whether locations are printed.</summary>
    [Option("print-debuginfo")] public bool PrintDebugInfo { get; init; }

    /// <summary>Whether operations are printed in the generic form.</summary>
    [Option] public bool PrintOpGeneric { get; init; }

    /// <summary>Whether attributes, types and locations are printed where they are used, without aliases.</summary>
    [Option] public bool PrintLocalScope { get; init; }

    /// <summary>Whether locations are printed in a form for humans.</summary>
    [Option("pretty-debuginfo")] public bool PrettyDebugInfo { get; init; }

    protected override void Run(Operation op, PassContext context)
    {
        var starts = new Dictionary<Operation, int>();
        bool isNested = op.Block is not null;
        var text = AsmPrinter.ToUtf8(op, new PrintOptions { DebugInfo = PrintDebugInfo, PrettyDebugInfo = PrettyDebugInfo, Generic = PrintOpGeneric, LocalScope = PrintLocalScope || isNested }, starts);
        if ((isNested || PrintLocalScope) && text is [.., (byte)'\n']) text = text[..^1];
        if (Write(text, op, context) is { } file) Place(starts, text, file, op.Context);
    }

    /// <summary>Writes the text; the name of the file, or null after an error.</summary>
    private string? Write(byte[] text, Operation op, PassContext context)
    {
        if (FileName == "-")
        {
            context.WriteOutput(System.Text.Encoding.UTF8.GetString(text));
            return FileName;
        }
        try
        {
            var file = FileName.Length > 0 ? FileName : Path.Combine(Path.GetTempPath(), $"mlir_snapshot-{Path.GetRandomFileName()[..6]}.tmp.mlir");
            File.WriteAllBytes(file, text);
            return file;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var reason = problem switch
            {
                DirectoryNotFoundException => "No such file or directory",
                UnauthorizedAccessException => Directory.Exists(FileName) ? "Is a directory" : "Permission denied",
                _ => problem.Message,
            };
            context.ErrorAt(op, $"cannot open output file '{FileName}': {reason}");
            return null;
        }
    }

    private void Place(Dictionary<Operation, int> starts, byte[] text, string file, IrContext context)
    {
        var (line, lineStart, at) = (1, 0, 0);
        foreach (var (op, start) in starts.OrderBy(static entry => entry.Value))
        {
            for (; at < start; at++)
                if (text[at] == (byte)'\n') (line, lineStart) = (line + 1, at + 1);
            LocationAttr place = new FileLocation(file, line, start - lineStart);
            if (Tag.Length > 0) place = new NameLocation(Tag, place);
            var location = Location.Of(context, place);
            op.Location = Tag.Length > 0 ? Location.Fuse(context, op.Location, location) : location;
        }
    }
}
