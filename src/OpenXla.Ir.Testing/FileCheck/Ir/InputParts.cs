namespace OpenXla.Ir.Testing.FileCheck.Ir;

/// <summary>The programs of a text that <c>// -----</c> lines divide.</summary>
internal static class InputParts
{
    public static List<SourceFile> Of(string text, string name)
    {
        var parts = new List<SourceFile>();
        var whole = SourceFile.FromText(text, name);
        int start = 0;
        for (int at = 0; at < whole.Length;)
        {
            var rest = whole.Bytes[at..];
            int length = rest.IndexOf((byte)'\n') is var end and >= 0 ? end : rest.Length;
            if (IsMarker(rest[..length]))
            {
                parts.Add(whole.Slice(start, at - start));
                start = at + length;
            }
            at += length + 1;
        }
        parts.Add(start == 0 ? whole : whole.Slice(start, whole.Length - start));
        return parts;
    }

    /// <summary>Lines <c>// -----// IR Dump …</c> are comments of a program, and no end of one.</summary>
    private static bool IsMarker(ReadOnlySpan<byte> line) => line.TrimEnd("\r "u8).SequenceEqual("// -----"u8);
}
