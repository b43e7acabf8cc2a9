namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The present index of a loop of the structured op around.</summary>
[Op("linalg.index", Syntax = "$dim attr-dict `:` type($result)")]
public sealed partial class IndexOp : Operation, IPure
{
    [Attr<LoopNumber>] public partial IntegerAttr Dim { get; set; }
    [Result<Index>] public partial Value Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Ancestor<IStructured>() is not { } around) verifier.Error(this, "expected parent op with LinalgOp interface");
        else if (Dim.Int64 < 0 || Dim.Int64 >= around.Iterators.Count)
            verifier.Error(this, $"expected dim ({Dim.Int64}) to be lower than the number of loops ({around.Iterators.Count}) of the enclosing LinalgOp");
    }
}
