namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Iterator type</summary>
[EnumDef("vector.iterator_type", InAngles = true)]
public enum IteratorType
{
    Parallel,
    Reduction,
}
