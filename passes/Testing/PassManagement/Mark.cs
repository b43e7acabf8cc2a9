namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>What an opaque location stands for.</summary>
internal sealed class Mark(int number)
{
    internal int Number => number;
}
