using Notebooks.Jupyter.Sockets;

namespace Notebooks.Jupyter;

/// <summary>A message, and the socket that it came by and its reply leaves by.</summary>
internal sealed record Request(RouterSocket Socket, Message Message);
