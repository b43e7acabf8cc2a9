using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What a data layout may say of pointers and empty structs: the size of pointers, then alignments in bits.</summary>
internal static class LayoutEntries
{
    internal const int DefaultPointerBits = 64;

    private const string BadAlignment = "preferred alignment is expected to be at least as large as ABI alignment";

    /// <summary>What a layout says of pointers of an address space; where it says nothing, of those of the default one.</summary>
    internal static DenseElementsAttr? OfPointer(LlvmPointerType type, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var entries = layout.EntriesOf<LlvmPointerType>();
        return (entries.GetValueOrDefault(type) ?? entries.GetValueOrDefault(LlvmPointerType.Default)) as DenseElementsAttr;
    }

    internal static string? InvalidForPointer(IrType type, IrAttribute value)
    {
        if (value is not DenseElementsAttr { ElementType: IntegerType, Count: 3 or 4 } elements)
            return $"expected layout attribute for '{type}' to be a dense integer elements attribute with 3 or 4 elements";
        if (elements.ElementType is not IntegerType { Width: 64, IsSignless: true }) return $"expected i64 parameters for '{type}'";
        return elements.GetInt64(1) > elements.GetInt64(2) ? BadAlignment : null;
    }

    internal static string? InvalidForStruct(LlvmStructType type, IrAttribute value)
    {
        if (value is not DenseElementsAttr { ElementType: IntegerType, Count: 1 or 2 } elements)
            return $"expected layout attribute for '{type}' to be a dense integer elements attribute of 1 or 2 elements";
        if (elements.ElementType is not IntegerType { Width: 64, IsSignless: true }) return $"expected i64 entries for '{type}'";
        if (type.Name is not null || type.Members.Count > 0) return $"unexpected layout attribute for struct '{type}'";
        return elements.Count == 2 && elements.GetInt64(0) > elements.GetInt64(1) ? BadAlignment : null;
    }
}
