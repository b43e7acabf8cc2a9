namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>References to definitions, which begin with the name of the dialect.</summary>
internal static class DefinitionReference
{
    internal static void Verify(Operation op, Verifier verifier, SymbolRefAttr reference)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var found = op.Ancestor<DialectOp>()?.ParentOp is { } around ? verifier.Symbols.LookupNearest(around, reference) : null;
        if (found is null) verifier.Error(op, $"symbol '{reference}' not found");
        else if (found is not (TypeOp or AttributeOp)) verifier.Error(op, $"symbol '{reference}' does not refer to a type or attribute definition (refers to '{found.Name}')");
    }

    /// <summary>The definition that a verified reference means.</summary>
    internal static NamedDefinitionOp Find(Operation op, SymbolRefAttr reference) => (NamedDefinitionOp)SymbolTable.LookupNearest(op.Ancestor<DialectOp>()!.ParentOp!, reference)!;
}
