namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Finds the threads of the warp with the same value.</summary>
[Op("nvvm.match.sync", Syntax = "$kind $thread_mask `,` $val attr-dict `:` type($val) `->` type($res)")]
public sealed partial class MatchSyncOp : Operation
{
    [Operand<I32>("thread_mask")] public partial Value ThreadMask { get; set; }
    [Operand<AnyOf<I32, I64>>] public partial Value Val { get; set; }
    [Attr] public partial MatchSyncKind Kind { get; set; }
    [Result<AnyOf<I32, StructResult>>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Kind == MatchSyncKind.Any)
        {
            if (!I32.IsSatisfiedBy(Res.Type)) verifier.Error(this, "match.sync 'any' returns an i32");
        }
        else if (Res.Type is not LlvmStructType { Members: { Count: 2 } members } || !I32.IsSatisfiedBy(members[0]) || !I1.IsSatisfiedBy(members[1]))
        {
            verifier.Error(this, "match.sync 'all' returns a two element struct with first element as i32 and second element as i1");
        }
    }
}
