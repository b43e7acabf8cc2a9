namespace OpenXla.Ir.Text;

/// <content>The resources behind a module: <c>{-# dialect_resources: {…} #-}</c>.</content>
public sealed partial class AsmPrinter
{
    private readonly record struct ResourceGroup(string Owner, List<KeyValuePair<string, Resource>> Entries);

    private readonly record struct ResourceList(string Name, List<ResourceGroup> Groups);

    private void PrintResources(IrContext context)
    {
        var external = Options.ExternalResources ?? context.Resources.External;
        if (_usedResources.Count == 0 && external.Count == 0) return;
        List<ResourceList> lists =
        [
            new("dialect_resources", Groups(context.Resources.Dialect, _usedResources.Of)),
            new("external_resources", Groups(external, static entries => entries)),
        ];
        lists.RemoveAll(static l => l.Groups.Count == 0);
        if (lists.Count == 0) return;
        // As upstream, what is left out because of its size leaves empty brackets.
        if (Options.ElideResourcesIfLarger is { } limit)
        {
            foreach (var list in lists)
            {
                foreach (var group in list.Groups) group.Entries.RemoveAll(e => LengthOf(e.Value) > limit);
                list.Groups.RemoveAll(static g => g.Entries.Count == 0);
            }
            lists.RemoveAll(static l => l.Groups.Count == 0);
        }
        _output.Write("\n{-#\n"u8);
        PrintSeparated(lists, PrintResourceList);
        _output.Write("\n#-}\n"u8);
    }

    private static List<ResourceGroup> Groups<T>(IReadOnlyDictionary<string, T> owners, Func<T, IEnumerable<KeyValuePair<string, Resource>>> wanted) =>
        [.. owners.Select(o => new ResourceGroup(o.Key, [.. wanted(o.Value)])).Where(static g => g.Entries.Count > 0)];

    private void PrintSeparated<T>(List<T> items, Action<T> print)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) _output.Write(",\n"u8);
            print(items[i]);
        }
    }

    private void PrintResourceList(ResourceList list)
    {
        _output.Write("  "u8);
        _output.Write(list.Name);
        _output.Write(": {\n"u8);
        PrintSeparated(list.Groups, PrintResourceGroup);
        _output.Write("\n  }"u8);
    }

    private void PrintResourceGroup(ResourceGroup group)
    {
        _output.Write("    "u8);
        PrintKeywordOrString(group.Owner);
        _output.Write(": {\n"u8);
        PrintSeparated(group.Entries, entry => PrintResource(entry.Key, entry.Value));
        _output.Write("\n    }"u8);
    }

    private void PrintResource(string key, Resource resource)
    {
        _output.Write("      "u8);
        PrintKeywordOrString(key);
        _output.Write(": "u8);
        if (resource.Boolean is { } value)
        {
            _output.Write(value ? "true"u8 : "false"u8);
        }
        else if (resource.Blob is { } blob)
        {
            _output.Write("\"0x"u8);
            Span<byte> alignment = stackalloc byte[4];
            BitConverter.TryWriteBytes(alignment, resource.Alignment);
            WriteHex(alignment);
            WriteHex(blob);
            _output.Write((byte)'"');
        }
        else
        {
            PrintString(resource.Text!);
        }
    }

    /// <summary>How many characters the value takes in the text.</summary>
    private static long LengthOf(Resource resource)
    {
        const int Quotes = 2, Prefix = 10;
        if (resource.Boolean is { } value) return value ? 4 : 5;
        if (resource.Blob is { } blob) return Quotes + Prefix + (2L * blob.Length);
        return ToText(new Builtin.StringAttr(resource.Text!)).Length;
    }
}
