namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Ends the body of <see cref="ForallOp"/>: what each iteration puts into the shared tensors.</summary>
[Op("scf.forall.in_parallel")]
public sealed partial class InParallelOp : Operation, IPure, ITerminator, INoTerminator, ISingleBlock, IGraphRegion
{
    [Region("region", OneBlock = true)] public partial Region Body { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        OpSyntax.EnsureBlock(parser.ParseRegion(state));
        parser.ParseOptionalAttributeDictionary(state);
    }

    /// <summary>Gives a body that leaves out its end an empty one.</summary>
    internal static void EnsureTerminator(Region body, OperationState loop)
    {
        OpSyntax.EnsureBlock(body);
        if (body.LastBlock!.Terminator is not null) return;
        var state = new OperationState(loop.Context.GetOperation<InParallelOp>(), loop.Location) { RegionCount = 1 };
        var end = Create(state);
        end.Regions[0].AddBlock();
        body.LastBlock.Append(end);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintRegion(Body, printEntryArguments: false);
        printer.PrintAttributeDictionary(DiscardableAttributes);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!verifier.ExpectParent(this, "scf.forall")) return;
        var forall = (ForallOp)ParentOp!;
        for (var op = Body.Entry.First; op is not null; op = op.Next)
        {
            if (op.Name != "tensor.parallel_insert_slice")
            {
                verifier.Error(this, "expected only ParallelCombiningOpInterface ops");
                return;
            }
            // What is wrong with it alone, its own verifier says.
            if (op.OperandCount < 2 || forall.Body.Entry.Arguments.ToArray().Skip(forall.Rank).Contains(op.GetOperand(1))) continue;
            verifier.Error(op, "may only insert into an output block argument");
            return;
        }
    }
}
