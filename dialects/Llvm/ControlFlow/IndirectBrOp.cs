using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Goes on at the block whose address is given, one of those listed: <c>llvm.indirectbr %p : !llvm.ptr, [ ^bb1(%0 : i32), ^bb2 ]</c>.</summary>
[Op("llvm.indirectbr")]
public sealed partial class IndirectBrOp : Operation, IPure, ITerminator, IBranch
{
    [Operand<LlvmPointer>] public partial Value Addr { get; set; }
    [Operand("succOperands")] public partial OperandRange AllSuccessorOperands { get; }
    [Attr("indbr_operand_segments")] public partial EquatableArray<int> OperandSegments { get; set; }
    [Successor("successors")] public partial IReadOnlyList<Block> Targets { get; }

    public OperandRange SuccessorOperands(int index) => Segments.Range(this, 1, Sizes, index);

    private IrAttribute? Sizes => GetInherentAttribute("indbr_operand_segments");

    public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values)
    {
        var range = SuccessorOperands(index);
        ReplaceOperands(range.Start + start, count, values);
        OperandSegments = Segments.With(OperandSegments, index, range.Count - count + values.Length);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var address = parser.ParseOperand();
        parser.Expect(":"u8);
        parser.ResolveOperand(address, parser.ParseType(), state);
        parser.Expect(","u8);
        var segments = new List<int>();
        parser.ParseDelimitedList("["u8, "]"u8, () => segments.Add(SuccessorSyntax.Parse(parser, state)), "in successor blocks");
        parser.ParseCheckedAttributeDictionary(state);
        state.AddAttribute("indbr_operand_segments", DenseArrayAttr.I32([.. segments]));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Addr);
        printer.Write(" : "u8);
        printer.PrintType(Addr.Type);
        printer.Write(", ["u8);
        for (int i = 0; i < SuccessorCount; i++)
        {
            if (i > 0) printer.Write(","u8);
            printer.NewLine();
            SuccessorSyntax.Print(printer, GetSuccessor(i), SuccessorOperands(i));
        }
        if (SuccessorCount > 0) printer.NewLine();
        printer.Write("]"u8);
        printer.PrintAttributeDictionary(this, "indbr_operand_segments");
    }
}
