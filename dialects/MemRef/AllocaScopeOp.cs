namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A region whose stack memory is free after it: <c>memref.alloca_scope { … }</c>.</summary>
[Op("memref.alloca_scope")]
public sealed partial class AllocaScopeOp : Operation, IImplicitTerminator<AllocaScopeReturnOp>, IAutomaticAllocationScope, IRecursiveMemoryEffects, INoRegionArguments
{
    [Region("bodyRegion", OneBlock = true)] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        OpSyntax.EnsureTerminator<AllocaScopeReturnOp>(parser.ParseRegion(state), state);
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        if (ResultCount > 0)
        {
            printer.Write(" -> ("u8);
            printer.PrintTypes(Results);
            printer.Write(")"u8);
        }
        printer.Write(" "u8);
        printer.PrintRegion(Body, printEntryArguments: false, printTerminators: ResultCount > 0);
        printer.PrintAttributeDictionary(DiscardableAttributes);
    }

    protected override void VerifyRegions(Verifier verifier) => RegionFlow.ToParent(this, verifier, GetRegion(0));
}
