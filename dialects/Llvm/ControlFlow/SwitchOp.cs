using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Goes on at the block of a case, or at a default: <c>llvm.switch %v : i32, ^bb1 [ 0: ^bb2, 1: ^bb3(%x : f32) ]</c>.</summary>
[Op("llvm.switch")]
public sealed partial class SwitchOp : Operation, IPure, ITerminator, IBranch
{
    [Operand<AnySignlessInteger>] public partial Value Value { get; set; }
    [Operand] public partial OperandRange DefaultOperands { get; }
    [Operand] public partial OperandRange CaseOperands { get; }
    [Attr("case_values", Summary = "integer elements attribute")] public partial DenseElementsAttr? CaseValues { get; set; }
    [Attr("case_operand_segments")] public partial EquatableArray<int> CaseOperandSegments { get; set; }
    [Attr("branch_weights")] public partial EquatableArray<int>? BranchWeights { get; set; }
    [Successor] public partial Block DefaultDestination { get; set; }
    [Successor] public partial IReadOnlyList<Block> CaseDestinations { get; }

    public OperandRange SuccessorOperands(int index) =>
        index == 0 ? DefaultOperands : Segments.Range(this, 1 + DefaultOperands.Count, Sizes, index - 1);

    private IrAttribute? Sizes => GetInherentAttribute("case_operand_segments");

    public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values)
    {
        var (range, cases) = (SuccessorOperands(index), CaseOperands.Count);
        int size = range.Count - count + values.Length;
        ReplaceOperands(range.Start + start, count, values);
        if (index > 0) CaseOperandSegments = Segments.With(CaseOperandSegments, index - 1, size);
        int defaults = OperandCount - 1 - (index == 0 ? cases : cases - range.Count + size);
        SetAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, defaults, OperandCount - 1 - defaults));
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var flag = parser.ParseOperand();
        parser.Expect(":"u8);
        int typeAt = parser.NextPosition;
        var type = parser.ParseType() as IntegerType ?? throw parser.Error(typeAt, "expected an integer type");
        parser.ResolveOperand(flag, type, state);
        parser.Expect(","u8);
        int defaults = SuccessorSyntax.Parse(parser, state);
        var values = new List<IrAttribute>();
        var segments = new List<int>();
        parser.ParseDelimitedList("["u8, "]"u8, () =>
        {
            values.Add(CaseValue(type, parser.ParseInt64()));
            parser.Expect(":"u8);
            segments.Add(SuccessorSyntax.Parse(parser, state));
        });
        parser.ParseCheckedAttributeDictionary(state);
        if (values.Count > 0) state.AddAttribute("case_values", DenseElementsAttr.Of(new VectorType([values.Count], type), [.. values]));
        state.AddAttribute("case_operand_segments", DenseArrayAttr.I32([.. segments]));
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, defaults, segments.Sum()));
    }

    /// <summary>A number too wide for the type loses its high bits, as in upstream.</summary>
    private static IntegerAttr CaseValue(IntegerType type, long value) =>
        new(type.Width >= 64 ? value : (value << (64 - type.Width)) >> (64 - type.Width), type);

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Value);
        printer.Write(" : "u8);
        printer.PrintType(Value.Type);
        printer.Write(", "u8);
        SuccessorSyntax.Print(printer, GetSuccessor(0), DefaultOperands);
        printer.Write(" ["u8);
        for (int i = 1; i < SuccessorCount; i++)
        {
            printer.BeginIndentedLine();
            printer.Write(((IntegerAttr)CaseValues![i - 1]).Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
            printer.Write(": "u8);
            SuccessorSyntax.Print(printer, GetSuccessor(i), SuccessorOperands(i));
            if (i + 1 < SuccessorCount) printer.Write(","u8);
            printer.EndIndentedLine();
        }
        printer.NewLine();
        printer.Write("]"u8);
        printer.PrintAttributeDictionary(this, "case_values", "case_operand_segments", "operandSegmentSizes");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if ((CaseValues?.Count ?? 0) != CaseDestinations.Count) verifier.Error(this, "expects number of case values to match number of case destinations");
        else if (CaseValues is { } values && !values.Type.ElementType.Equals(Value.Type)) verifier.ErrorAt(this, "expects case value type to match condition value type");
    }
}
