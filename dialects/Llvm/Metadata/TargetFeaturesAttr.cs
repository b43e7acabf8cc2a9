namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Features that code may or must not use: <c>#llvm.target_features&lt;["+avx2", "-sse4a"]></c>.</summary>
[AttrDef("llvm.target_features", Syntax = "`<` `[` ($features^)? `]` `>`", Summary = "LLVM target features attribute")]
public sealed partial record TargetFeaturesAttr(EquatableArray<string> Features = default) : IrAttribute
{
    internal string? Invalid()
    {
        foreach (var feature in Features)
        {
            if (feature.Length == 0) return "target features can not be null or empty";
            if (feature[0] is not ('+' or '-')) return "target features must start with '+' or '-'";
            if (feature.Contains(',', StringComparison.Ordinal)) return "target features can not contain ','";
        }
        return null;
    }
}
