namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Subscripts of memrefs: <c>%m[%i + 1, symbol(%n)]</c>.</summary>
internal static class AccessSyntax
{
    /// <summary>Reads a memref with its subscripts.</summary>
    internal static (UnresolvedOperand Memory, AffineOperands Indices, AffineMapAttr Map) Parse(AsmParser parser)
    {
        var memory = parser.ParseOperand();
        var operands = new AffineOperands();
        return (memory, operands, new AffineMapAttr(parser.ParseAffineMapOfOperands(operands, "["u8, "]"u8)));
    }

    internal static void Print(AsmPrinter printer, Value memory, AffineMap map, OperandRange indices)
    {
        printer.PrintOperand(memory);
        printer.Write("["u8);
        printer.PrintAffineMapOfOperands(map, indices);
        printer.Write("]"u8);
    }

    /// <summary>What is wrong with the subscripts of a load or store; null where nothing is.</summary>
    internal static string? FindMistake(Operation op, MemRefType memory, AffineMap map, OperandRange indices)
    {
        if (map.Results.Length != memory.Rank) return "affine map num results must equal memref rank";
        if (map.InputCount != indices.Count) return "expects as many subscripts as affine map inputs";
        return DimensionScope.FindMistake(op, indices, map.DimCount);
    }
}
