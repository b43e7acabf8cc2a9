namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Ends the body of <see cref="ParallelOp"/>: a value for each reduction, and a region that combines two of them.</summary>
[Op("scf.reduce", Syntax = "(`(` $operands^ `:` type($operands) `)`)? $reductions attr-dict")]
public sealed partial class ReduceOp : Operation, ITerminator, IRecursiveMemoryEffects
{
    [Operand("operands")] public partial OperandRange Values { get; }
    [Region(OneBlock = true)] public partial ReadOnlySpan<Region> Reductions { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        verifier.ExpectParent(this, "scf.parallel");
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Values.Count != Reductions.Length) return;
        for (int i = 0; i < Reductions.Length; i++)
            if (!Reductions[i].IsEmpty && FindMistake(Reductions[i].Entry, Values[i].Type, i) is { } mistake)
            {
                verifier.Error(this, mistake);
                return;
            }
    }

    private static string? FindMistake(Block body, IrType type, int index)
    {
        if (body.IsEmpty) return $"{index}-th reduction has an empty body";
        if (body.ArgumentCount != 2 || !body.GetArgument(0).Type.Equals(type) || !body.GetArgument(1).Type.Equals(type))
            return $"expected two block arguments with type '{type}' in the {index}-th reduction region";
        return body.Last is ReduceReturnOp ? null : "reduction bodies must be terminated with an 'scf.reduce.return' op";
    }
}
