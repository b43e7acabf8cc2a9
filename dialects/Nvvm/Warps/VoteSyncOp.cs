namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Tells whether a condition holds for threads of the warp.</summary>
[Op("nvvm.vote.sync", Syntax = "$kind $mask `,` $pred attr-dict `->` type($res)")]
public sealed partial class VoteSyncOp : Operation
{
    [Operand<I32>] public partial Value Mask { get; set; }
    [Operand<I1>("pred")] public partial Value Predicate { get; set; }
    [Attr] public partial VoteSyncKind Kind { get; set; }
    [Result<AnyOf<I32, I1>>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        bool isBallot = Kind == VoteSyncKind.Ballot;
        if (isBallot && !I32.IsSatisfiedBy(Res.Type)) verifier.Error(this, "vote.sync 'ballot' returns an i32");
        else if (!isBallot && !I1.IsSatisfiedBy(Res.Type)) verifier.Error(this, "vote.sync 'any', 'all' and 'uni' returns an i1");
    }
}
