namespace OpenXla.Ir.Dialects.Dlti;

/// <summary>Checks what a layout says, and that it goes with those of the operations around.</summary>
internal static class LayoutVerification
{
    internal static void Verify(Operation op, DataLayoutSpecAttr layout, Verifier verifier)
    {
        foreach (var entry in layout.Entries)
            if (Invalid(entry) is { } reason)
            {
                verifier.ErrorAt(op.Location, reason);
                return;
            }
        var around = new List<Operation>();
        for (var outer = op.ParentOp; outer is not null; outer = outer.ParentOp)
            if (outer is ModuleOp or IDataLayoutScope && outer.GetAttribute(DltiDialect.LayoutName) is DataLayoutSpecAttr) around.Add(outer);
        if (around.TrueForAll(outer => GoTogether(layout, (DataLayoutSpecAttr)outer.GetAttribute(DltiDialect.LayoutName)!))) return;
        var error = verifier.ErrorAt(op, "data layout does not combine with layouts of enclosing ops");
        foreach (var outer in around) error.Note("enclosing op with data layout", outer.Location);
    }

    /// <summary>A name must mean the same inside and outside.</summary>
    private static bool GoTogether(DataLayoutSpecAttr inner, DataLayoutSpecAttr outer)
    {
        foreach (var entry in inner.Entries)
            foreach (var other in outer.Entries)
                if (entry.NameKey is not null && entry.NameKey == other.NameKey && !entry.Equals(other)) return false;
        return true;
    }

    private static string? Invalid(DataLayoutEntryAttr entry) => entry.TypeKey switch
    {
        null => InvalidName(entry),
        IndexType => entry.Value is IntegerAttr ? null : "expected integer attribute in the data layout entry for 'index'",
        IntegerType or FloatType => InvalidNumber(entry),
        IDataLayoutType type => type.InvalidLayout(entry.Value),
        OpaqueType => null,
        var type => type.Keyword.StartsWith("builtin.", StringComparison.Ordinal) ? "unexpected data layout for a built-in type" : "data layout specified for a type that does not support it",
    };

    private static string? InvalidName(DataLayoutEntryAttr entry) => entry.NameKey switch
    {
        "dlti.endianness" => entry.Value is StringAttr { Value: "big" or "little" } ? null : "'dlti.endianness' data layout entry is expected to be either 'big' or 'little'",
        "dlti.default_memory_space" or "dlti.alloca_memory_space" or "dlti.program_memory_space" or "dlti.global_memory_space" => null,
        "dlti.stack_alignment" or "dlti.function_pointer_alignment" or "dlti.legal_int_widths" or "dlti.mangling_mode" => null,
        var name => name!.StartsWith("dlti.", StringComparison.Ordinal) ? $"unknown data layout entry name: {name}" : null,
    };

    /// <summary>The alignment that must be, and perhaps the one that is best.</summary>
    private static string? InvalidNumber(DataLayoutEntryAttr entry)
    {
        if (entry.Value is not DenseElementsAttr { Type.ElementType: IntegerType { Width: 64, IsSignless: true } } elements) return $"expected a dense i64 elements attribute in the data layout entry {entry}";
        if (elements.Count is < 1 or > 2) return $"expected 1 or 2 elements in the data layout entry {entry}";
        return elements.Count == 1 || elements.GetInt64(1) >= elements.GetInt64(0) ? null
            : $"preferred alignment is expected to be greater than or equal to the abi alignment in data layout entry {entry}";
    }
}
