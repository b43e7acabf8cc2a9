namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A mask that is set up to a given number in each dimension: <c>vector.create_mask %n, %m : vector&lt;4x4xi1&gt;</c>.</summary>
[Op("vector.create_mask", Syntax = "$operands attr-dict `:` type(results)")]
public sealed partial class CreateMaskOp : Operation, IPure
{
    [Operand<Index>("operands")] public partial OperandRange Bounds { get; }
    [Result<VectorOf<I1>>] public partial Value<VectorType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int rank = Result.Type.Rank;
        if (rank == 0 && Bounds.Count != 1) verifier.Error(this, "must specify exactly one operand for 0-D create_mask");
        else if (rank > 0 && Bounds.Count != rank) verifier.Error(this, "must specify an operand for each result vector dimension");
    }
}
