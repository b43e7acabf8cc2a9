using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Successors with their operands, <c>^bb1(%0 : i32)</c>, and operands that stand in groups.</summary>
internal static class SuccessorSyntax
{
    /// <summary>Reads a successor; gives how many operands it has.</summary>
    internal static int Parse(AsmParser parser, OperationState state)
    {
        int before = state.Operands.Count;
        ParseOperands(parser, state);
        return state.Operands.Count - before;
    }

    private static void ParseOperands(AsmParser parser, OperationState state)
    {
        state.Successors.Add(parser.ParseSuccessor());
        if (!parser.TryConsume("("u8)) return;
        int at = parser.NextPosition;
        var operands = new List<UnresolvedOperand>();
        parser.ParseOperandList(operands);
        parser.Expect(":"u8);
        var types = parser.ParseTypeList();
        parser.Expect(")"u8);
        parser.ResolveOperands(operands, types, at, state);
    }

    internal static void Print(AsmPrinter printer, Block successor, OperandRange operands)
    {
        printer.PrintSuccessor(successor);
        if (operands.Count == 0) return;
        printer.Write("("u8);
        printer.PrintOperands(operands);
        printer.Write(" : "u8);
        printer.PrintTypes(operands);
        printer.Write(")"u8);
    }
}
