namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>The values of an option that is one of some names.</summary>
public enum TestChoice
{
    Zero,
    One,
    Two,
}
