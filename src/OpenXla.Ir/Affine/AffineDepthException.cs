namespace OpenXla.Ir.Affine;

/// <summary>An expression would nest deeper than <see cref="AffineExpr.MaxDepth"/>; a parser turns this into a diagnostic.</summary>
public sealed class AffineDepthException()
    : Exception($"affine expression nests deeper than {AffineExpr.MaxDepth} operators");
