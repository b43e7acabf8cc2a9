namespace OpenXla.Ir.Dialects.Vector;

/// <summary>What is known of a mask without running the program.</summary>
internal enum MaskFormat
{
    Unknown,
    AllTrue,
    AllFalse,
}
