namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Iterator type</summary>
[EnumDef("vector.iterator_type", InAngles = true, Title = "::mlir::vector::IteratorType")]
public enum IteratorType
{
    Parallel,
    Reduction,
}
