namespace OpenXla.Ir;

/// <summary>The base of interfaces that stand for a kind of attributes of several classes; parameters may ask for such a kind.</summary>
public interface IAttributeKind;
