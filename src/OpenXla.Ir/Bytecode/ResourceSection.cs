using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>Reads the resources of a bytecode file into its context.</summary>
internal static class ResourceSection
{
    internal static void Read(ByteCursor offsets, ByteCursor content, BytecodeTables tables)
    {
        int externals = offsets.Count("external resource groups");
        for (int i = 0; i < externals; i++)
            ReadGroup(offsets, content, tables, isExternal: true, tables.Strings[offsets.Index(tables.Strings.Length, "string")]);
        while (!offsets.AtEnd)
            ReadGroup(offsets, content, tables, isExternal: false, tables.Dialects[offsets.Index(tables.Dialects.Length, "dialect")].Name);
    }

    private static void ReadGroup(ByteCursor offsets, ByteCursor content, BytecodeTables tables, bool isExternal, string owner)
    {
        int count = offsets.Count("resources");
        if (count > 0) CheckOwner(isExternal, owner, tables.Context);
        for (; count > 0; count--)
        {
            var key = tables.Strings[offsets.Index(tables.Strings.Length, "string")];
            ulong size = offsets.VarInt();
            var kind = (ResourceKind)offsets.Byte();
            if (size > (ulong)content.Remaining) throw new BytecodeException($"resource '{key}' ends past its section");
            if (!isExternal) tables.ResourceKeys.Add(key);
            // A declaration: the resource is referred to, and its data is somewhere else.
            if (size == 0) continue;
            if (!isExternal && kind != ResourceKind.Blob) throw new BytecodeException($"expected a blob for resource '{key}' of dialect '{owner}', but found a {kind.ToString().ToLowerInvariant()}");
            tables.Context.Resources.Set(isExternal, owner, key, ReadResource(kind, content.Part((int)size), tables));
        }
    }

    /// <summary>What the text of a file could not say.</summary>
    private static void CheckOwner(bool isExternal, string owner, IrContext context)
    {
        if (isExternal && !ByteText.IsBareIdentifier(owner)) throw new BytecodeException($"the owner '{owner}' of resources is no identifier");
        if (!isExternal && context.LoadDialect(owner) is not { HasResources: true }) throw new BytecodeException($"unexpected resources of dialect '{owner}'");
    }

    private static Resource ReadResource(ResourceKind kind, ByteCursor content, BytecodeTables tables)
    {
        switch (kind)
        {
            case ResourceKind.Blob:
                ulong alignment = content.VarInt();
                int size = content.Count("bytes of a resource");
                content.Align(alignment);
                return new Resource((int)Math.Min(alignment, int.MaxValue), content.Memory(size));
            case ResourceKind.Boolean:
                return new Resource(content.Byte() != 0);
            case ResourceKind.String:
                return new Resource(tables.Strings[content.Index(tables.Strings.Length, "string")]);
            default:
                throw new BytecodeException($"unknown kind of resource: {(byte)kind}");
        }
    }
}
