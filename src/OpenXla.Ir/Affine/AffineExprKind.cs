namespace OpenXla.Ir.Affine;

public enum AffineExprKind
{
    Add,
    Mul,
    Mod,
    FloorDiv,
    CeilDiv,
    Constant,
    Dim,
    Symbol,
}
