using System.Text;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>Cuts a file at its markers, as upstream does: anywhere in a line, with a warning where a marker is misspelt at its end.</summary>
internal static class InputSplitter
{
    /// <summary>How many bytes at the marker's end may be wrong for a warning.</summary>
    private const int NearMissLength = 2;

    /// <summary>Works on each part of a file; what comes of them is separated in the output by the other marker, on a line of its own.</summary>
    /// <returns>True when all went well; a part that fails does not keep the others from being worked on.</returns>
    internal static bool RunParts(SourceFile source, string marker, string outputMarker, ToolIo io, Stream output, Func<SourceFile, bool> run)
    {
        var separator = Encoding.UTF8.GetBytes(outputMarker + "\n");
        var parts = Split(source, Encoding.UTF8.GetBytes(marker), at => io.WriteError(NearMissWarning(source, at)));
        bool isGood = true;
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0) output.Write(separator);
            isGood &= run(parts[i]);
        }
        return isGood;
    }

    /// <summary>What is said of a misspelt marker.</summary>
    private static string NearMissWarning(SourceFile source, int position)
    {
        var (line, column) = source.LineAndColumn(position);
        return $"{source.Name}:{line}:{column}: warning: near miss with file split marker\n{source.Line(line)}\n{new string(' ', column - 1)}^\n";
    }

    /// <summary>The parts, whose lines count in the whole file.</summary>
    private static List<SourceFile> Split(SourceFile source, ReadOnlySpan<byte> marker, Action<int> warnOfNearMiss)
    {
        var parts = new List<SourceFile>();
        var bytes = source.Bytes;
        int tailLength = marker.Length > NearMissLength ? NearMissLength : 0;
        var head = marker[..^tailLength];
        var tail = marker[^tailLength..];
        int start = 0;
        int search = 0;
        while (search < bytes.Length && bytes[search..].IndexOf(head) is var found and >= 0)
        {
            int after = search + found + head.Length;
            bool isMarker = bytes[after..].StartsWith(tail) && after + tailLength < bytes.Length;
            search = after;
            if (!isMarker)
            {
                warnOfNearMiss(after);
                continue;
            }
            if (after - head.Length > start) parts.Add(source.Slice(start, after - head.Length - start));
            start = search = after + tailLength;
        }
        if (start < bytes.Length) parts.Add(source.Slice(start, bytes.Length - start));
        return parts;
    }
}
