namespace OpenXla.Ir.Bytecode;

internal static class EncodingStepExtensions
{
    /// <summary>Whether it writes the number of an attribute or a type.</summary>
    internal static bool IsPart(this EncodingStep step) => step <= EncodingStep.Type;

    /// <summary>Whether it writes a number that is not the same for all.</summary>
    internal static bool IsNumber(this EncodingStep step) => step is EncodingStep.Number or EncodingStep.Byte;
}
