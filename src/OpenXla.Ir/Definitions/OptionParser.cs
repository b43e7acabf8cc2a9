namespace OpenXla.Ir.Definitions;

/// <summary>Reads a value of an option.</summary>
public delegate bool OptionParser<T>(string text, out T value);
