namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Operands after a map or set, dimensions in parentheses, symbols in brackets: <c>(%i)[%n]</c>.</summary>
internal static class DimensionSyntax
{
    /// <summary>Reads the operands and adds them to the operation.</summary>
    /// <returns>How many dimensions and symbols there are.</returns>
    internal static (int Dims, int Symbols) Parse(AsmParser parser, OperationState state)
    {
        var operands = new List<UnresolvedOperand>();
        parser.ParseOperandList(operands, "("u8, ")"u8);
        int dims = operands.Count;
        if (parser.NextIs("["u8)) parser.ParseOperandList(operands, "["u8, "]"u8);
        parser.ResolveOperands(operands, IndexType.Instance, state);
        return (dims, operands.Count - dims);
    }

    internal static void Print(AsmPrinter printer, OperandRange operands, int dimCount)
    {
        dimCount = Math.Min(dimCount, operands.Count);
        printer.Write("("u8);
        printer.PrintOperands(operands.Slice(0, dimCount));
        printer.Write(")"u8);
        if (operands.Count == dimCount) return;
        printer.Write("["u8);
        printer.PrintOperands(operands.Slice(dimCount, operands.Count - dimCount));
        printer.Write("]"u8);
    }

    /// <summary>Adds what affine expressions name, dimensions first.</summary>
    internal static void Resolve(AsmParser parser, OperationState state, AffineOperands operands)
    {
        parser.ResolveOperands(operands.Dims, IndexType.Instance, state);
        parser.ResolveOperands(operands.Symbols, IndexType.Instance, state);
    }
}
