namespace OpenXla.Ir.Analysis.Aliasing;

/// <summary>Arithmetic of <see cref="AliasResult"/>.</summary>
public static class AliasResultExtensions
{
    /// <summary>What holds where either of two answers may hold.</summary>
    public static AliasResult Join(this AliasResult left, AliasResult right)
    {
        if (left == right) return left;
        return left >= AliasResult.PartialAlias && right >= AliasResult.PartialAlias ? AliasResult.PartialAlias : AliasResult.MayAlias;
    }
}
