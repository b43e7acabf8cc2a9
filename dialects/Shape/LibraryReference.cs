namespace OpenXla.Ir.Dialects.Shape;

/// <summary>What may stand in <c>shape.lib</c>: a library of shape functions, or several that map no operation twice.</summary>
internal static class LibraryReference
{
    internal static string? FindMistake(Operation table, IrAttribute reference)
    {
        if (!table.Is(OperationTraits.SymbolTable)) return "shape.lib attribute may only be on op implementing SymbolTable";
        return reference switch
        {
            SymbolRefAttr symbol => OfOne(table, symbol),
            ArrayAttr symbols => OfSeveral(table, symbols),
            _ => "only SymbolRefAttr or array of SymbolRefAttrs allowed as shape.lib attribute",
        };
    }

    private static string? OfOne(Operation table, SymbolRefAttr symbol)
    {
        if (SymbolTable.LookupIn(table, symbol) is not { } found) return $"shape function library {symbol} not found";
        return found is FunctionLibraryOp ? null : $"{symbol} required to be shape function library";
    }

    private static string? OfSeveral(Operation table, ArrayAttr symbols)
    {
        var mapped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in symbols.Elements)
        {
            if (entry is not SymbolRefAttr symbol) return "only SymbolRefAttr allowed in shape.lib attribute array";
            if (SymbolTable.LookupIn(table, symbol) is not FunctionLibraryOp library) return $"{symbol} does not refer to FunctionLibraryOp";
            // The library itself is verified later.
            foreach (var mapping in library.GetAttribute<DictionaryAttr>("mapping") ?? DictionaryAttr.Empty)
                if (!mapped.Add(mapping.Name)) return $"only one op to shape mapping allowed, found multiple for `{new StringAttr(mapping.Name)}`";
        }
        return null;
    }
}
