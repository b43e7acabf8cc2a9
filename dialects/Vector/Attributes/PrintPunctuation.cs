namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Punctuation for separating vectors or vector elements</summary>
[EnumDef("vector.punctuation", InAngles = true, Title = "::mlir::vector::PrintPunctuation")]
public enum PrintPunctuation
{
    [Case("no_punctuation")]
    NoPunctuation,

    NewLine,
    Comma,
    Open,
    Close,
}
