namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Memory that a kernel has besides its arguments: <c>workgroup(%w : memref&lt;…>) private(%p : memref&lt;…>)</c>.</summary>
internal static class Attributions
{
    /// <summary>The attribute that counts the ones shared by the workgroup; the rest are private.</summary>
    internal const string Count = "workgroup_attributions";

    /// <summary>Reads one of the two lists, where its keyword is next.</summary>
    /// <returns>How many there are.</returns>
    internal static int Parse(AsmParser parser, ReadOnlySpan<byte> keyword, List<RegionArgument> arguments, bool withAttributes = false)
    {
        int before = arguments.Count;
        if (!parser.TryKeyword(keyword)) return 0;
        parser.ParseDelimitedList("("u8, ")"u8, () => arguments.Add(parser.ParseRegionArgument(withType: true, withAttributes)), "in argument list");
        return arguments.Count - before;
    }

    internal static void Print(AsmPrinter printer, ReadOnlySpan<byte> keyword, ReadOnlySpan<Value> values, ArrayAttr? attributes = null)
    {
        if (values.Length == 0) return;
        printer.Write(" "u8);
        printer.Write(keyword);
        printer.Write("("u8);
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintOperand(values[i]);
            printer.Write(" : "u8);
            printer.PrintType(values[i].Type);
            if (attributes is not null && i < attributes.Count && attributes[i] is DictionaryAttr dictionary) printer.PrintAttributeDictionary(dictionary);
        }
        printer.Write(")"u8);
    }

    /// <summary>The attributes of the attributions; null where none has any.</summary>
    internal static ArrayAttr? AttributesOf(IEnumerable<RegionArgument> arguments)
    {
        var dictionaries = arguments.Select(static a => a.Attributes ?? DictionaryAttr.Empty).ToArray();
        return dictionaries.Any(static d => d.Count > 0) ? ArrayAttr.Of(dictionaries) : null;
    }

    /// <summary>How many of the body's arguments from <paramref name="first"/> on the workgroup shares.</summary>
    internal static int WorkgroupCount(Operation op, int first)
    {
        int available = Math.Max(0, (op.GetRegion(0).FirstBlock?.ArgumentCount ?? 0) - first);
        return op.GetAttribute(Count) is IntegerAttr count ? (int)Math.Clamp(count.Int64, 0, available) : 0;
    }

    /// <summary>The values that the workgroup shares.</summary>
    internal static Value[] Workgroup(Operation op, int first) => Slice(op, first, WorkgroupCount(op, first));

    /// <summary>The values that each thread has for itself.</summary>
    internal static Value[] Private(Operation op, int first)
    {
        int start = first + WorkgroupCount(op, first);
        return Slice(op, start, Math.Max(0, (op.GetRegion(0).FirstBlock?.ArgumentCount ?? 0) - start));
    }

    private static Value[] Slice(Operation op, int start, int count)
    {
        var values = new Value[count];
        for (int i = 0; i < count; i++) values[i] = op.GetRegion(0).Entry.GetArgument(start + i);
        return values;
    }

    internal static bool Verify(Operation op, Verifier verifier, int first) =>
        Verify(op, verifier, Workgroup(op, first), AddressSpace.Workgroup) && Verify(op, verifier, Private(op, first), AddressSpace.Private);

    private static bool Verify(Operation op, Verifier verifier, Value[] values, AddressSpace space)
    {
        foreach (var value in values)
        {
            if (value.Type is not MemRefType type)
            {
                verifier.Error(op, "expected memref type in attribution");
                return false;
            }
            if (type.MemorySpace is not AddressSpaceAttr { Value: var actual } || actual == space) continue;
            verifier.Error(op, $"expected memory space {space.Keyword()} in attribution");
            return false;
        }
        return true;
    }
}
