namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Runs a region on the first thread of a warp only: <c>gpu.warp_execute_on_lane_0(%lane)[32] -> (vector&lt;1xf32&gt;) { … }</c>.</summary>
/// <remarks>A vector outside is the thread's part of the vector inside.</remarks>
[Op("gpu.warp_execute_on_lane_0")]
public sealed partial class WarpExecuteOnLane0Op : Operation, IImplicitTerminator<YieldOp>, IRecursiveMemoryEffects
{
    [Operand<Index>] public partial Value Laneid { get; set; }
    [Attr("warp_size")] public partial long WarpSize { get; set; }
    [Operand] public partial OperandRange Args { get; }
    [Region(OneBlock = true)] public partial Region WarpRegion { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        parser.Expect("("u8);
        var lane = parser.ParseOperand();
        parser.Expect(")"u8);
        parser.Expect("["u8);
        state.AddAttribute("warp_size", IntegerAttr.I64(parser.ParseInt64()));
        parser.Expect("]"u8);
        parser.ResolveOperand(lane, IndexType.Instance, state);
        if (parser.TryKeyword("args"u8))
        {
            parser.Expect("("u8);
            int at = parser.NextPosition;
            var operands = new List<UnresolvedOperand>();
            parser.ParseOperandList(operands);
            parser.Expect(":"u8);
            parser.ResolveOperands(operands, parser.ParseTypeList(), at, state);
            parser.Expect(")"u8);
        }
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        OpSyntax.EnsureTerminator<YieldOp>(parser.ParseRegion(state), state);
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("("u8);
        printer.PrintOperand(Laneid);
        printer.Write(")["u8);
        printer.Write(WarpSize);
        printer.Write("]"u8);
        if (Args.Count > 0)
        {
            printer.Write(" args("u8);
            printer.PrintOperands(Args);
            printer.Write(" : "u8);
            printer.PrintTypes(Args);
            printer.Write(")"u8);
        }
        if (Outputs.Count > 0)
        {
            printer.Write(" -> ("u8);
            printer.PrintTypes(Outputs);
            printer.Write(")"u8);
        }
        printer.Write(" "u8);
        printer.PrintRegion(WarpRegion, printTerminators: Outputs.Count > 0);
        printer.PrintAttributeDictionary(this, "warp_size");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var entry = WarpRegion.Entry;
        if (Args.Count != entry.ArgumentCount)
        {
            verifier.Error(this, "expected same number op arguments and block arguments.");
            return;
        }
        if (entry.Last is not YieldOp yield) return;
        if (yield.Values.Count != Outputs.Count)
        {
            verifier.Error(this, "expected same number of yield operands and return values.");
            return;
        }
        for (int i = 0; i < Args.Count; i++)
            if (!VerifyDistribution(verifier, entry.GetArgument(i).Type, Args[i].Type)) return;
        for (int i = 0; i < Outputs.Count; i++)
            if (!VerifyDistribution(verifier, yield.Values[i].Type, Outputs[i].Type)) return;
    }

    /// <summary>Checks that the threads' parts together are the whole.</summary>
    private bool VerifyDistribution(Verifier verifier, IrType whole, IrType part)
    {
        if (whole.Equals(part)) return true;
        if (whole is not VectorType all || part is not VectorType own)
        {
            verifier.Error(this, "expected vector type for distributed operands.");
            return false;
        }
        if (all.Rank != own.Rank || !all.ElementType.Equals(own.ElementType))
        {
            verifier.Error(this, "expected distributed vectors to have same rank and element type.");
            return false;
        }
        System.Numerics.BigInteger parts = 1;
        for (int i = 0; i < all.Rank; i++)
        {
            if (all.Shape[i] == own.Shape[i]) continue;
            if (own.Shape[i] == 0 || all.Shape[i] % own.Shape[i] != 0)
            {
                verifier.Error(this, $"expected expanded vector dimension #{i} ({all.Shape[i]}) to be a multipler of the distributed vector dimension ({own.Shape[i]})");
                return false;
            }
            parts *= all.Shape[i] / own.Shape[i];
        }
        if (parts == WarpSize) return true;
        verifier.Error(this, $"incompatible distribution dimensions from '{whole}' to '{part}' with warp size = {WarpSize}");
        return false;
    }
}
