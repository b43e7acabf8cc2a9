namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Goes on at the block of a case, or at a default: <c>llvm.switch %v : i32, ^bb1 [ 0: ^bb2, 1: ^bb3(%x : f32) ]</c>.</summary>
[Op("llvm.switch")]
public sealed partial class SwitchOp : Operation, IPure, ITerminator, IBranch
{
    [Operand<LlvmIntegerLike>] public partial Value Value { get; set; }
    [Operand] public partial OperandRange DefaultOperands { get; }
    [Operand] public partial OperandRange CaseOperands { get; }
    [Attr("case_values")] public partial ElementsAttr? CaseValues { get; set; }
    [Attr("case_operand_segments")] public partial EquatableArray<int> CaseOperandSegments { get; set; }
    [Attr("branch_weights")] public partial EquatableArray<int>? BranchWeights { get; set; }
    [Successor] public partial Block DefaultDestination { get; set; }
    [Successor] public partial IReadOnlyList<Block> CaseDestinations { get; }

    public OperandRange SuccessorOperands(int index)
    {
        if (index == 0) return DefaultOperands;
        int start = 0;
        for (int i = 0; i < index - 1; i++) start += CaseOperandSegments[i];
        return new OperandRange(this, 1 + DefaultOperands.Count + start, CaseOperandSegments[index - 1]);
    }

    public void RemoveSuccessorOperand(int index, int argument)
    {
        int defaults = DefaultOperands.Count;
        int start = 1;
        if (index > 0)
        {
            start += defaults;
            for (int i = 0; i < index - 1; i++) start += CaseOperandSegments[i];
        }
        int cases = CaseOperands.Count;
        ReplaceOperands(start + argument, 1);
        if (index > 0)
        {
            var segments = CaseOperandSegments.ToArray();
            segments[index - 1]--;
            CaseOperandSegments = [.. segments];
        }
        SetAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, index == 0 ? defaults - 1 : defaults, index == 0 ? cases : cases - 1));
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var flag = parser.ParseOperand();
        parser.Expect(":"u8);
        var type = parser.ParseType<IntegerType>("an integer type");
        parser.ResolveOperand(flag, type, state);
        parser.Expect(","u8);
        int defaults = ParseTarget(parser, state);
        var values = new List<IrAttribute>();
        var segments = new List<int>();
        parser.ParseDelimitedList("["u8, "]"u8, () =>
        {
            values.Add(new IntegerAttr(parser.ParseInteger(), type));
            parser.Expect(":"u8);
            segments.Add(ParseTarget(parser, state));
        });
        parser.ParseOptionalAttributeDictionary(state);
        if (values.Count > 0) state.AddAttribute("case_values", DenseElementsAttr.Of(new VectorType([values.Count], type), [.. values]));
        state.AddAttribute("case_operand_segments", DenseArrayAttr.I32([.. segments]));
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, defaults, segments.Sum()));
    }

    private static int ParseTarget(AsmParser parser, OperationState state)
    {
        state.Successors.Add(parser.ParseSuccessor());
        if (!parser.TryConsume("("u8)) return 0;
        int at = parser.NextPosition;
        var operands = new List<UnresolvedOperand>();
        parser.ParseOperandList(operands);
        parser.Expect(":"u8);
        var types = parser.ParseTypeList();
        parser.Expect(")"u8);
        parser.ResolveOperands(operands, types, at, state);
        return operands.Count;
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Value);
        printer.Write(" : "u8);
        printer.PrintType(Value.Type);
        printer.Write(", "u8);
        PrintTarget(printer, 0);
        printer.Write(" ["u8);
        for (int i = 1; i < SuccessorCount; i++)
        {
            printer.BeginIndentedLine();
            printer.PrintAttributeWithoutType(((DenseElementsAttr)CaseValues!)[i - 1]);
            printer.Write(": "u8);
            PrintTarget(printer, i);
            if (i + 1 < SuccessorCount) printer.Write(","u8);
            printer.EndIndentedLine();
        }
        printer.NewLine();
        printer.Write("]"u8);
        printer.PrintAttributeDictionary(AllAttributes, "case_values", "case_operand_segments", "operandSegmentSizes");
    }

    private void PrintTarget(AsmPrinter printer, int index)
    {
        printer.PrintSuccessor(GetSuccessor(index));
        var operands = SuccessorOperands(index);
        if (operands.Count == 0) return;
        printer.Write("("u8);
        printer.PrintOperands(operands);
        printer.Write(" : "u8);
        printer.PrintTypes(operands);
        printer.Write(")"u8);
    }
}
