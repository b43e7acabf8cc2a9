namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>What the dimension is for that a ragged product cuts into groups.</summary>
public enum RaggedDotMode
{
    /// <summary>A dimension of the result: <c>[b,m,k], [g,b,k,n], [b,g] -> [b,m,n]</c> with groups of m.</summary>
    NonContracting,

    /// <summary>A dimension that is summed over: <c>[b,m,k], [b,k,n], [b,g] -> [g,b,m,n]</c> with groups of k.</summary>
    Contracting,

    /// <summary>A dimension that both sides have: <c>[b,m,k], [b,k,n], [g] -> [b,m,n]</c> with groups of b.</summary>
    Batch,
}
