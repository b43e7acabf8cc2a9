namespace OpenXla.Ir.Text;

/// <summary>A part of a text can't be printed before what stands before it.</summary>
internal sealed class OutOfOrderException : Exception;
