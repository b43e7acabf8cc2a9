namespace OpenXla.Ir.Dialects.Affine;

/// <summary>A bound of a loop in its text: a number, a value, or a map over operands, of whose results the largest or smallest counts.</summary>
internal static class LoopBound
{
    /// <summary>Reads a bound and adds its operands and its map.</summary>
    /// <returns>How many operands it has.</returns>
    internal static int Parse(AsmParser parser, OperationState state, bool isLower)
    {
        var name = isLower ? "lowerBoundMap" : "upperBoundMap";
        bool isSeveral = parser.TryKeyword(isLower ? "max"u8 : "min"u8);
        int at = parser.NextPosition;
        if (parser.TryParseOperand(out var operand))
        {
            if (parser.NextIs(","u8)) throw parser.Error(at, "expected only one loop bound operand");
            parser.ResolveOperand(operand, IndexType.Instance, state);
            state.AddAttribute(name, new AffineMapAttr(AffineMap.SymbolIdentity(1)));
            return 1;
        }
        switch (parser.ParseAttribute(IndexType.Instance))
        {
            case AffineMapAttr map:
                state.AddAttribute(name, map);
                return ParseOperands(parser, state, map.Map, at, isLower, isSeveral);
            case IntegerAttr { FitsInt64: true } number:
                state.AddAttribute(name, new AffineMapAttr(AffineMap.Constant(number.Int64)));
                return 0;
            default:
                throw parser.Error(at, "expected valid affine map representation for loop bounds");
        }
    }

    private static int ParseOperands(AsmParser parser, OperationState state, AffineMap map, int at, bool isLower, bool isSeveral)
    {
        var (dims, symbols) = DimensionSyntax.Parse(parser, state);
        if (map.DimCount != dims) throw parser.Error(at, "dim operand count and affine map dim count must match");
        if (map.SymbolCount != symbols) throw parser.Error(at, "symbol operand count and affine map symbol count must match");
        if (map.Results.Length > 1 && !isSeveral)
            throw parser.Error(at, isLower ? "lower loop bound affine map with multiple results requires 'max' prefix" : "upper loop bound affine map with multiple results requires 'min' prefix");
        return dims + symbols;
    }

    internal static void Print(AsmPrinter printer, AffineMapAttr bound, OperandRange operands, ReadOnlySpan<byte> prefix)
    {
        var map = bound.Map;
        if (map is { InputCount: 0, Results: [AffineConstantExpr constant] })
        {
            printer.Write(constant.Value);
            return;
        }
        if (map is { DimCount: 0, SymbolCount: 1, Results: [AffineSymbolExpr] })
        {
            printer.PrintOperand(operands[0]);
            return;
        }
        if (map.Results.Length != 1) printer.Write(prefix);
        printer.PrintAttribute(bound);
        DimensionSyntax.Print(printer, operands, map.DimCount);
    }
}
