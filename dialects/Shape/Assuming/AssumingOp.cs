using OpenXla.Ir.Dialects.Shape.Canonicalization;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Code that relies on what a witness says: <c>shape.assuming %w -> (i32) { … shape.assuming_yield %a : i32 }</c>.</summary>
[Op("shape.assuming")]
public sealed partial class AssumingOp : Operation, IImplicitTerminator<AssumingYieldOp>, IRecursiveMemoryEffects, IEvaluable
{
    [Operand<WitnessType>] public partial Value Witness { get; set; }
    [Region(OneBlock = true)] public partial Region DoRegion { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        parser.ResolveOperand(parser.ParseOperand(), WitnessType.Instance, state);
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        OpSyntax.EnsureTerminator<AssumingYieldOp>(parser.ParseRegion(state), state);
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Witness);
        if (ResultCount > 0)
        {
            printer.Write(" -> ("u8);
            printer.PrintTypes(Outputs);
            printer.Write(")"u8);
        }
        printer.Write(" "u8);
        printer.PrintRegion(DoRegion, printEntryArguments: false, printTerminators: ResultCount > 0);
        printer.PrintAttributeDictionary(this);
    }

    // Arguments of the body would go unsaid.
    protected override bool FitsCustomForm => DoRegion.IsEmpty || DoRegion.Entry.ArgumentCount == 0;

    protected override void VerifyRegions(Verifier verifier) => RegionFlow.ToParent(this, verifier, DoRegion);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        AssumingCanonicalization.PopulateAssuming(patterns);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var values = frame.RunRegion(DoRegion);
        for (int i = 0; i < values.Length; i++) frame.Set(GetResult(i), values[i]);
    }
}
