namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Elements of two vectors in any order, -1 for any: <c>llvm.shufflevector %a, %b [0, 4, -1] : vector&lt;4xf32&gt;</c>.</summary>
[Op("llvm.shufflevector")]
[TypesMatch("v1", "v2")]
public sealed partial class ShuffleVectorOp : Operation, IPure
{
    [Operand<LlvmVector>] public partial Value<VectorType> V1 { get; set; }
    [Operand<LlvmVector>] public partial Value<VectorType> V2 { get; set; }
    [Attr] public partial EquatableArray<int> Mask { get; set; }
    [Result<LlvmVector>] public partial Value<VectorType> Res { get; }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var v1 = parser.ParseOperand();
        parser.Expect(","u8);
        var v2 = parser.ParseOperand();
        var mask = OpSyntax.ParseArray(parser, IntegerType.I32);
        parser.ParseCheckedAttributeDictionary(state);
        state.AddAttribute("mask", mask);
        parser.Expect(":"u8);
        var type = parser.ParseType<VectorType>("builtin.vector");
        parser.ResolveOperand(v1, type, state);
        parser.ResolveOperand(v2, type, state);
        state.AddResultTypes(new VectorType([mask.Count], type.ElementType, type.Scalable));
    }

    protected override bool FitsCustomForm => Res.Type.Equals(new VectorType([Mask.Count], V1.Type.ElementType, V1.Type.Scalable));

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperands(Operands);
        printer.Write(" "u8);
        OpSyntax.PrintArray(printer, GetAttribute("mask")!);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintType(V1.Type);
        printer.Write(" "u8);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (V1.Type.IsScalable && Mask.Any(static lane => lane != 0)) verifier.Error(this, "expected a splat operation for scalable vectors");
    }
}
