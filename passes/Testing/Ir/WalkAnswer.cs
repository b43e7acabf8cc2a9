namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>How a walk over IR goes on.</summary>
internal enum WalkAnswer
{
    Advance,
    Skip,
    Interrupt,
}
