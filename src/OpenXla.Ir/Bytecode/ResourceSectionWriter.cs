using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>Writes the resources that a module refers to, and the external ones.</summary>
internal static class ResourceSectionWriter
{
    internal static void Write(ResourceTable resources, ModuleNumbering numbering, StringSection strings, BytecodeFile file, bool elide)
    {
        var offsets = new ByteEmitter();
        var content = new ByteEmitter();
        offsets.VarInt((ulong)resources.External.Count);
        foreach (var (owner, entries) in resources.External)
        {
            // The strings get their numbers in upstream's order: what the entries say, the owner, the keys.
            var parts = WriteEntries([.. entries.Select(e => (e.Key, (Resource?)e.Value))], content, strings, elide);
            offsets.VarInt((ulong)strings.Add(owner));
            WriteOffsets(parts, offsets, strings);
        }
        if (numbering.Resources.Count > 0)
        {
            resources.Dialect.TryGetValue("builtin", out var known);
            offsets.VarInt((ulong)numbering.Dialects.Find(d => d.Name == "builtin")!.Number);
            WriteOffsets(WriteEntries([.. numbering.Resources.Select(key => (key, known?.GetValueOrDefault(key)))], content, strings, elide), offsets, strings);
        }
        file.Section(SectionId.ResourceOffsets, offsets);
        file.Section(SectionId.Resources, content);
    }

    /// <summary>Refuses what <see cref="Write"/> could not write.</summary>
    internal static void Check(ResourceTable resources, ModuleNumbering numbering, bool elide)
    {
        if (elide) return;
        foreach (var entries in resources.External.Values)
            foreach (var (key, resource) in entries) CheckAlignment(key, resource);
        if (!resources.Dialect.TryGetValue("builtin", out var known)) return;
        foreach (var key in numbering.Resources) CheckAlignment(key, known.GetValueOrDefault(key));
    }

    private static void CheckAlignment(string key, Resource? resource)
    {
        if (resource is { Blob: not null, Alignment: > LargestAlignment })
            throw new BytecodeException($"resource '{key}' wants an alignment of {resource.Alignment} bytes; files have at most {LargestAlignment}");
    }

    /// <summary>The padding of a file counts among its bytes: more than a large page is a mistake.</summary>
    private const int LargestAlignment = 1 << 24;

    private readonly record struct Part(string Key, int Length, ResourceKind Kind);

    private static void WriteOffsets(List<Part> parts, ByteEmitter offsets, StringSection strings)
    {
        offsets.VarInt((ulong)parts.Count);
        foreach (var (key, length, kind) in parts)
        {
            offsets.VarInt((ulong)strings.Add(key));
            offsets.VarInt((ulong)length);
            offsets.Byte((byte)kind);
        }
    }

    private static List<Part> WriteEntries(List<(string Key, Resource? Resource)> entries, ByteEmitter content, StringSection strings, bool elide)
    {
        var parts = new List<Part>();
        foreach (var (key, resource) in entries)
        {
            int start = content.Length;
            var kind = ResourceKind.Blob;
            if (resource is { Boolean: { } truth })
            {
                kind = ResourceKind.Boolean;
                content.Byte(truth ? (byte)1 : (byte)0);
            }
            else if (resource is { Text: { } text })
            {
                kind = ResourceKind.String;
                content.VarInt((ulong)strings.Add(text));
            }
            else if (resource is { Blob: { } blob } && !elide)
            {
                content.VarInt((ulong)resource.Alignment);
                content.VarInt((ulong)blob.Length);
                content.Align((ulong)resource.Alignment);
                content.Blob(blob);
            }
            parts.Add(new Part(key, content.Length - start, kind));
        }
        return parts;
    }
}
